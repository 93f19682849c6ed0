import t from 'tap'
import { until } from '../../support/until.js'
import { CAIO, conversation } from '../../support/conversation.js'

t.test('blocking', async (t) => {
  const { ana, ben, phones, cloud, idOf, reload } = await conversation(t)
  const list = async () => ((await ana.get('blocklist')).body.response as Array<{ phone: string }>).map(({ phone }) => phone)
  const seesOnline = async () => (await ben.get(`chat-is-online/${phones.ana}`)).body.response as boolean

  await t.test('POST block-contact: messages of the contact do not arrive, and the contact sees no presence', async (t) => {
    await until('Ben to see Ana', seesOnline)
    t.match(await ana.post('block-contact', { phone: [phones.ben, `${CAIO}@c.us`] }), { status: 200, body: { status: 'success', response: { message: 'Contact blocked' }, session: 'ana' } })
    t.strictSame((await cloud.people(phones.ana)).blocked, [phones.ben, CAIO])
    const { body } = await ben.post('send-message', { phone: phones.ana, message: 'are you there?' })
    await ana.post('set-online-presence', { isOnline: false })
    await ana.post('set-online-presence', { isOnline: true })
    await ana.post('typing', { phone: phones.ben })
    t.notOk((await cloud.messages(phones.ana)).some((message) => message.body === 'are you there?'), 'the cloud keeps it from Ana')
    t.match((await cloud.messages(phones.ben)).at(-1), { body: 'are you there?', ack: 1 }, 'one tick for Ben')
    t.match((await ben.get(`get-messages/${phones.ana}?id=${body.response[0].id}&count=1`)).status, 200)
    t.notOk(ben.events.some(({ name, data }) => name === 'onpresencechanged' && data.state === 'composing'), 'Ben does not see her type')
    await reload(ben)
    t.equal(await seesOnline(), false, 'nor that she is online')
  })

  await t.test('GET blocklist: who is blocked, also on a fresh page', async (t) => {
    t.match(await ana.get('blocklist'), { status: 200, body: { status: 'success', session: 'ana', response: [{ phone: phones.ben, id: idOf(phones.ben) }, { phone: CAIO }] } })
    await reload()
    t.strictSame(await list(), [phones.ben, CAIO])
    t.match((await ben.get('blocklist')).body.response, [], 'Ben blocks nobody')
  })

  await t.test('GET blocklist: a contact with a LID is listed by phone number', async (t) => {
    const zoe = '5511977770005'
    await cloud.save({ phone: zoe, addressing: 'lid', pushname: 'Zoe' })
    await ana.post('send-message', { phone: zoe, message: 'hi Zoe' })
    t.equal((await ana.post('block-contact', { phone: zoe })).status, 200)
    t.match((await ana.get('blocklist')).body.response.at(-1), { phone: zoe, id: /@lid$/ })
    t.equal((await ana.post('unblock-contact', { phone: zoe })).status, 200)
    t.strictSame(await list(), [phones.ben, CAIO])
  })

  await t.test('GET blocklist, bad input: a query that it does not know changes nothing', async (t) => {
    t.equal((await ana.get('blocklist?phone=1')).body.response.length, 2)
  })

  await t.test('POST unblock-contact: messages of the contact arrive again', async (t) => {
    t.match(await ana.post('unblock-contact', { phone: `${phones.ben},${CAIO}` }), { status: 200, body: { status: 'success', response: { message: 'Contact UnBlocked' }, session: 'ana' } })
    t.strictSame([await list(), (await cloud.people(phones.ana)).blocked], [[], []])
    await ana.listen(t)
    await ben.post('send-message', { phone: phones.ana, message: 'and now?' })
    await ana.receives('onmessage', ({ body }) => body === 'and now?')
    t.notOk(ana.events.some(({ data }) => data.body === 'are you there?'), 'what was sent meanwhile is lost')
  })

  await t.test('POST block-contact, bad input: nobody named, or a group', async (t) => {
    t.match(await ana.post('block-contact', {}), { status: 400, body: { message: /phone/ } })
    t.match(await ana.post('block-contact', { phone: '120363000000', isGroup: true }), { status: 400, body: { code: 'APP_RECIPIENT_INVALID', message: /body\/phone/ } })
    t.strictSame(await list(), [])
  })

  await t.test('POST block-contact, error: not on WhatsApp', async (t) => {
    await cloud.save({ phone: '5511999990041', exists: false })
    t.match(await ana.post('block-contact', { phone: [CAIO, '5511999990041'] }), { status: 400, body: { code: 'APP_NUMBER_NOT_ON_WHATSAPP' } })
    t.strictSame(await list(), [], 'with one missing nothing is done')
  })

  await t.test('POST unblock-contact, bad input: nobody named, or a group', async (t) => {
    t.match(await ana.post('unblock-contact', { phone: '' }), { status: 400, body: { code: 'APP_NO_RECIPIENT' } })
    t.match(await ana.post('unblock-contact', { phone: '120363000000@g.us' }), { status: 400, body: { code: 'APP_RECIPIENT_INVALID' } })
  })

  await t.test('POST unblock-contact, error: not on WhatsApp', async (t) => {
    t.match(await ana.post('unblock-contact', { phone: '5511999990041' }), { status: 400, body: { code: 'APP_NUMBER_NOT_ON_WHATSAPP' } })
  })
})
