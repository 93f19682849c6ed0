import t from 'tap'
import { until } from '../../support/until.js'
import { CAIO, conversation } from '../../support/conversation.js'

t.test('one chat', async (t) => {
  const { ana, phones, cloud } = await conversation(t)
  const lidOf = async (phone: string) => (await ana.get(`contact/pn-lid/${phone}`)).body.lid._serialized as string

  await t.test('GET chat-by-id/{phone}: by number, whole id, LID and group id', async (t) => {
    const wanted = { status: 200, body: { id: { _serialized: `${phones.ben}@c.us` }, unreadCount: 1, session: 'ana', contact: { pushname: 'ben' } } }
    t.match(await ana.get(`chat-by-id/${phones.ben}`), wanted)
    t.match(await ana.get(`chat-by-id/${phones.ben}@c.us`), wanted, 'a whole id gets no second suffix')
    const lid = await lidOf(phones.ben)
    t.match(await ana.get(`chat-by-id/${lid}`), { ...wanted, body: { ...wanted.body, id: { _serialized: lid } } })
    const { id } = await cloud.group('Friends', phones.ana, [phones.ben])
    for (const path of [id, `${id.replace('@g.us', '')}?isGroup=true`]) {
      t.match(await ana.get(`chat-by-id/${path}`), { status: 200, body: { id: { _serialized: id }, isGroup: true, groupMetadata: { subject: 'Friends' } } }, path)
    }
  })

  await t.test('GET chat-by-id/{phone}: a chat that goes by LID is found by number', async (t) => {
    const zoe = '5511977770000'
    await cloud.save({ phone: zoe, addressing: 'lid', pushname: 'Zoe' })
    await ana.phone('messages', { from: zoe, body: 'by LID' })
    await ana.receives('onmessage', ({ body }) => body === 'by LID')
    t.match(await ana.get(`chat-by-id/${zoe}`), { status: 200, body: { id: { _serialized: `${zoe}@c.us` }, phone: zoe, contact: { pushname: 'Zoe' } } })
  })

  await t.test('GET chat-by-id/{phone}, bad input: what is no id', async (t) => {
    for (const path of ['hello', '1,2', '5@nowhere', `${phones.ben}?isGroup=perhaps`]) t.match(await ana.get(`chat-by-id/${path}`), { status: 400, body: { message: /params\/phone|querystring\/isGroup/ } }, path)
  })

  await t.test('GET chat-by-id/{phone}, error: no such chat', async (t) => {
    t.match(await ana.get('chat-by-id/15550009997'), { status: 404, body: { status: 'error', code: 'APP_CHAT_NOT_FOUND' } })
  })

  await t.test('GET chat-is-online/{phone}: returns the current state', async (t) => {
    t.match(await ana.get(`chat-is-online/${CAIO}`), { status: 200, body: { status: 'success', response: false, session: 'ana' } })
    await cloud.does(CAIO, 'presence', { state: 'available' })
    await until('Caio to be online', async () => (await ana.get(`chat-is-online/${CAIO}@c.us`)).body.response)
    await cloud.does(CAIO, 'presence', { state: 'unavailable' })
    await until('Caio to be gone', async () => !(await ana.get(`chat-is-online/${CAIO}`)).body.response)
    t.match((await ana.get('chat-is-online/15550009997')).body, { response: false }, 'no chat, no presence')
  })

  await t.test('GET chat-is-online/{phone}, bad input: what is no id', async (t) => {
    for (const path of ['hello', '1,2', '5@nowhere']) t.match(await ana.get(`chat-is-online/${path}`), { status: 400, body: { message: /params\/phone/ } }, path)
  })

  await t.test('GET last-seen/{phone}: when somebody was last online', async (t) => {
    const bia = '5511977770001'
    await cloud.does(bia, 'profile', { lastSeen: 1_700_000_000 })
    await ana.phone('messages', { from: bia, body: 'I was here' })
    await ana.receives('onmessage', ({ body }) => body === 'I was here')
    t.match(await ana.get(`last-seen/${bia}`), { status: 200, body: { status: 'success', response: 1_700_000_000, session: 'ana' } })
    t.match((await ana.get('last-seen/15550009997')).body, { response: false }, 'no chat, no presence')
  })

  await t.test('GET last-seen/{phone}, bad input: what is no id', async (t) => {
    for (const path of ['hello', '1,2', '5@nowhere']) t.match(await ana.get(`last-seen/${path}`), { status: 400, body: { message: /params\/phone/ } }, path)
  })
})
