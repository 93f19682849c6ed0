import t from 'tap'
import { chatIdOf } from '../../../sandbox/protocol/person.js'
import { Bot, request } from '../../support/bot.js'
import { sandboxServer } from '../../support/sandbox-server.js'

t.test('two sessions of one server', async (t) => {
  const { app, url } = await sandboxServer(t)
  const idOf = (phone: string) => chatIdOf(app.sandbox.cloud.account(phone))
  const ana = await Bot.create(url, 'ana')
  const ben = await Bot.create(url, 'ben')
  const phones = [await ana.connect('15550002001'), await ben.connect('15550002002')] as const
  t.strictSame(phones, ['15550002001', '15550002002'])
  await ana.listen(t)
  await ben.listen(t)

  await t.test('GET events: each receives what the other writes, and nobody else does', async (t) => {
    const { body } = await ana.post('send-message', { phone: phones[1], message: 'hi Ben' })
    t.match(await ben.receives('onmessage', ({ body }) => body === 'hi Ben'), { phone: phones[0], session: 'ben' })
    await ben.post('send-message', { phone: phones[0], message: 'hi Ana', options: { quotedMsg: body.response[0].id.replace('true_', 'false_').replace(idOf(phones[1]), idOf(phones[0])) } })
    t.match(await ana.receives('onmessage', ({ body }) => body === 'hi Ana'), { phone: phones[1], session: 'ana', quotedMsg: { body: 'hi Ben' } })
    t.notOk(ana.events.some(({ data }) => data.session !== 'ana'), 'no stream carries events of another session')
  })

  await t.test('POST send-message, error: one number that is not on WhatsApp stops it for all', async (t) => {
    await request(`${url}/sandbox/accounts`, 'POST', { phone: '15550009999', exists: false })
    const refused = await ana.post('send-message', { phone: [phones[1], '15550009999'], message: 'to all' })
    t.match(refused, { status: 400, body: { response: null, status: 'Connected', message: 'The number 15550009999 does not exist.', code: 'APP_NUMBER_NOT_ON_WHATSAPP' } })
    const sent = await ana.post('send-message', { phone: `${phones[1]}; 15550002003`, message: 'to both' })
    t.match(sent, { status: 201, body: { response: [{ to: `${phones[1]}@c.us` }, { to: '15550002003@c.us' }] } })
    await ben.receives('onmessage', ({ body }) => body === 'to both')
    t.notOk(ben.events.some(({ data }) => data.body === 'to all'), 'nothing went out with the refused request')
  })

  await t.test('POST send-message: in a group', async (t) => {
    const group = (await request(`${url}/sandbox/groups`, 'POST', { subject: 'Friends', owner: phones[0], members: [...phones, '15550002003'] })).body
    const { status, body } = await ana.post('send-message', { phone: group.id, isGroup: true, message: 'hello group' })
    t.equal(status, 201)
    t.match(body.response[0], { isGroupMsg: true })
    t.match(await ben.receives('onmessage', ({ body }) => body === 'hello group'), { from: group.id, author: /@lid$/, isGroupMsg: true })
  })

  await t.test('POST set-online-presence: who has subscribed sees one come and go', async (t) => {
    t.equal((await ana.post('subscribe-presence', { phone: phones[1] })).status, 200)
    t.equal((await ben.post('set-online-presence', { isOnline: false })).status, 200)
    await ana.receives('onpresencechanged', ({ phone, isOnline }) => phone === phones[1] && isOnline === false)
    t.equal((await ben.post('set-online-presence', { isOnline: true })).status, 200)
    await ana.receives('onpresencechanged', ({ phone, isOnline }) => phone === phones[1] && isOnline === true)
  })

  await t.test('GET host-device: each has a phone of its own', async (t) => {
    t.match((await ana.get('host-device')).body, { status: 'success', session: 'ana', response: { phoneNumber: `${phones[0]}@c.us` } })
    t.match((await ben.get('host-device')).body, { status: 'success', session: 'ben', response: { phoneNumber: `${phones[1]}@c.us` } })
  })
})
