import t from 'tap'
import { CAIO, conversation } from '../../support/conversation.js'

t.test('read and unread', async (t) => {
  const { ana, ben, phones, cloud, reload } = await conversation(t)
  const unread = async (chat: string) => (await ana.get(`chat-by-id/${chat}`)).body.unreadCount

  await t.test('POST send-seen: the senders see it, several chats at once', async (t) => {
    const seen = await ana.post('send-seen', { phone: [phones.ben, CAIO] })
    t.match(seen, {
      status: 201,
      body: { status: 'Success', session: 'ana', response: { message: 'Information retrieved successfully.', contact: [`${phones.ben}@c.us`, `${CAIO}@c.us`], session: 'ana', data: [{ wid: { user: phones.ben }, unreadCount: 1 }, { wid: { user: CAIO }, unreadCount: 1 }] } }
    })
    await ben.receives('onack', ({ ack, phone }) => ack === 3 && phone === phones.ana)
    t.match([await cloud.chat(phones.ana, phones.ben), await cloud.chat(phones.ana, CAIO)], [{ unread: 0 }, { unread: 0 }])
    t.match((await cloud.messages(CAIO)).at(-1), { body: 'hello from Caio', ack: 3 })
  })

  await t.test('POST send-seen, bad input: nobody named', async (t) => {
    t.match(await ana.post('send-seen', { phone: 7 }), { status: 400, body: { message: /phone/ } })
  })

  await t.test('POST send-seen, error: no such chat', async (t) => {
    t.match(await ana.post('send-seen', { phone: '15550009993' }), { status: 404, body: { code: 'APP_CHAT_NOT_FOUND' } })
  })

  await t.test('POST mark-unseen: a mark that the cloud keeps, until the chat is read', async (t) => {
    t.match(await ana.post('mark-unseen', { phone: `${phones.ben};${CAIO}` }), { status: 200, body: { status: 'success', response: { message: 'unseen checked' }, session: 'ana' } })
    t.match([await cloud.chat(phones.ana, phones.ben), await cloud.chat(phones.ana, CAIO)], [{ markedUnread: true, unread: 0 }, { markedUnread: true }])
    t.equal(await unread(phones.ben), -1)
    await reload()
    t.equal(await unread(phones.ben), -1, 'a fresh page knows it')
    await ana.post('send-seen', { phone: phones.ben })
    t.equal(await unread(phones.ben), 0)
    t.match(await cloud.chat(phones.ana, phones.ben), { markedUnread: false })
  })

  await t.test('POST mark-unseen, bad input: nobody named', async (t) => {
    t.match(await ana.post('mark-unseen', {}), { status: 400, body: { message: /phone/ } })
  })

  await t.test('POST mark-unseen, error: no such chat, and none is marked', async (t) => {
    t.match(await ana.post('mark-unseen', { phone: [phones.ben, '15550009993'] }), { status: 404, body: { code: 'APP_CHAT_NOT_FOUND' } })
    t.equal(await unread(phones.ben), 0)
  })
})
