import t from 'tap'
import { CAIO, conversation } from '../../support/conversation.js'

t.test('clearing and deleting', async (t) => {
  const { ana, ben, phones, cloud, reload } = await conversation(t)
  const bodies = async (chat: string) => (await ana.get(`load-messages-in-chat/${chat}`)).body.response?.map(({ body }: { body: string }) => body)
  const chats = async () => ((await ana.get('all-chats')).body.response as Array<{ phone: string }>).map(({ phone }) => phone).sort()

  await t.test('POST clear-chat: the messages go for me, not for the other, and the chat stays', async (t) => {
    t.match(await ana.post('clear-chat', { phone: phones.ben }), {
      status: 201,
      body: { status: 'Success', session: 'ana', response: { message: 'Information retrieved successfully.', contact: [`${phones.ben}@c.us`], session: 'ana', data: { [`${phones.ben}@c.us`]: true } } }
    })
    t.strictSame(await bodies(phones.ben), [])
    t.match(await cloud.chat(phones.ana, phones.ben), { messages: 0, unread: 0 })
    t.equal((await ben.get(`all-messages-in-chat/${phones.ana}?includeNotifications=false`)).body.response.length, 2)
    await reload()
    t.strictSame(await chats(), [phones.ben, CAIO].sort(), 'a fresh page has the chat')
    t.strictSame(await bodies(phones.ben), [], 'and not the messages')
  })

  await t.test('POST clear-chat: messages with a star stay', async (t) => {
    const { id } = (await ana.post('send-message', { phone: CAIO, message: 'keep this' })).body.response[0]
    t.equal((await ana.post('star-message', { messageId: id, star: true })).status, 200)
    await ana.post('clear-chat', { phone: CAIO })
    t.strictSame(await bodies(CAIO), ['keep this'])
    t.match(await cloud.chat(phones.ana, CAIO), { messages: 1 })
  })

  await t.test('POST clear-chat, bad input: nobody named', async (t) => {
    t.match(await ana.post('clear-chat', {}), { status: 400, body: { message: /phone/ } })
    t.match(await ana.post('clear-chat', { phone: [] }), { status: 400, body: { code: 'APP_NO_RECIPIENT' } })
  })

  await t.test('POST clear-chat, error: no such chat', async (t) => {
    t.match(await ana.post('clear-chat', { phone: [CAIO, '15550009994'] }), { status: 404, body: { code: 'APP_CHAT_NOT_FOUND' } })
    t.strictSame(await bodies(CAIO), ['keep this'], 'with one missing nothing is done')
  })

  await t.test('POST delete-chat: the chat goes for me, and comes back with the next message', async (t) => {
    t.match(await ana.post('delete-chat', { phone: phones.ben }), { status: 201, body: { status: 'Success', response: { data: { [`${phones.ben}@c.us`]: true } } } })
    t.strictSame(await chats(), [CAIO])
    t.notOk(await cloud.chat(phones.ana, phones.ben))
    await reload()
    t.strictSame(await chats(), [CAIO], 'a fresh page does not have it')
    await ana.listen(t)
    await ben.post('send-message', { phone: phones.ana, message: 'still there?' })
    await ana.receives('onmessage', ({ body }) => body === 'still there?')
    t.strictSame(await bodies(phones.ben), ['still there?'])
  })

  await t.test('POST delete-chat, bad input: nobody named', async (t) => {
    t.match(await ana.post('delete-chat', { phone: ' ' }), { status: 400, body: { code: 'APP_NO_RECIPIENT' } })
  })

  await t.test('POST delete-chat, error: no such chat', async (t) => {
    t.match(await ana.post('delete-chat', { phone: '15550009994' }), { status: 404, body: { code: 'APP_CHAT_NOT_FOUND' } })
  })

  await t.test('POST clear-all-chats: every chat', async (t) => {
    await ana.post('send-message', { phone: [phones.ben, CAIO], message: 'soon gone' })
    t.match(await ana.post('clear-all-chats'), { status: 201, body: { status: 'success', session: 'ana' } })
    t.strictSame([await bodies(phones.ben), await bodies(CAIO)], [[], ['keep this']])
    t.strictSame(await chats(), [phones.ben, CAIO].sort())
  })

  await t.test('POST clear-all-chats, bad input: a body that is no object', async (t) => {
    t.match(await ana.post('clear-all-chats', [1]), { status: 400, body: { message: /body must be object/ } })
    t.strictSame(await bodies(CAIO), ['keep this'])
  })

  await t.test('POST delete-all-chats, bad input: a body that is no object', async (t) => {
    t.match(await ana.post('delete-all-chats', [1]), { status: 400, body: { message: /body must be object/ } })
    t.equal((await chats()).length, 2)
  })

  await t.test('POST delete-all-chats: every chat, groups too', async (t) => {
    const { id } = await cloud.group('Friends', phones.ana, [phones.ben])
    await ana.post('send-message', { phone: id, isGroup: true, message: 'to the group' })
    t.match(await ana.post('delete-all-chats'), { status: 200, body: { status: 'success', session: 'ana' } })
    t.strictSame([await chats(), await cloud.chats(phones.ana)], [[], []])
    await reload()
    t.strictSame(await chats(), [], 'a fresh page has none either')
  })
})
