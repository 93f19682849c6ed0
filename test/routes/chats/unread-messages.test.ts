import t from 'tap'
import { CAIO, conversation } from '../../support/conversation.js'

t.test('unread messages', async (t) => {
  const { ana, ben, phones, cloud, idOf, reload } = await conversation(t)
  const bodies = (messages: Array<{ body?: string, type: string }>) => messages.map(({ body, type }) => body ?? type)
  const bodiesOf = async (path: string) => bodies((await ana.get(path)).body.response)

  await t.test('GET all-unread-messages: of all chats, and nothing is read by it', async (t) => {
    t.match(await ana.get('all-unread-messages'), { status: 200, body: { status: 'success', session: 'ana', response: [{ fromMe: false }, { fromMe: false }] } })
    t.strictSame((await bodiesOf('all-unread-messages')).sort(), ['hello Ana', 'hello from Caio'])
    t.match(await cloud.chat(phones.ana, CAIO), { unread: 1 })
    await ana.post('send-seen', { phone: CAIO })
    t.strictSame(await bodiesOf('all-unread-messages'), ['hello Ana'], 'what was read is unread no more')
    t.strictSame((await ben.get('all-unread-messages')).body.response, [], 'who has answered has read')
  })

  await t.test('GET all-unread-messages, bad input: a query that it does not know changes nothing', async (t) => {
    t.strictSame(await bodiesOf('all-unread-messages?includeMe=true'), ['hello Ana'])
  })

  await t.test('GET all-new-messages: what came while the page was open, in chats that are not read', async (t) => {
    t.strictSame(await bodiesOf('all-new-messages'), ['e2e_notification', 'hello Ben', 'hello Ana'])
    await cloud.does(CAIO, 'messages', { to: phones.ana, body: 'me again' })
    await ana.receives('onmessage', ({ body }) => body === 'me again')
    t.ok((await bodiesOf('all-new-messages')).includes('me again'))
  })

  await t.test('GET all-new-messages, bad input: a query that it does not know changes nothing', async (t) => {
    t.ok((await bodiesOf('all-new-messages?count=1')).includes('me again'))
  })

  await t.test('GET unread-messages: chat by chat, once', async (t) => {
    const { status, body } = await ana.get('unread-messages')
    t.match({ status, body }, { status: 200, body: { status: 'success', session: 'ana' } })
    const chats = Object.fromEntries(body.response.map(({ id, messages }: any) => [id._serialized, bodies(messages)]))
    t.match(chats, { [idOf(CAIO)]: ['me again', 'hello from Caio'], [idOf(phones.ben)]: ['hello Ana'] })
    await ana.get('unread-messages')
    t.strictSame((await ana.get('unread-messages')).body.response, [], 'they are not new any more')
    t.match(await cloud.chat(phones.ana, CAIO), { unread: 1 }, 'their senders do not see them as read')
  })

  await t.test('GET unread-messages: after a restart, what the cloud still counts as unread', async (t) => {
    await reload()
    const { body } = await ana.get('unread-messages')
    t.match(body.response.find(({ id }: any) => id._serialized === idOf(CAIO)).messages, [{ body: 'me again' }])
  })

  await t.test('POST unread-messages: the same', async (t) => {
    await reload()
    const { body } = await ana.post('unread-messages')
    t.match(body.response.find(({ id }: any) => id._serialized === idOf(CAIO)).messages, [{ body: 'me again' }])
  })

  await t.test('GET unread-messages, bad input: a query that it does not know changes nothing', async (t) => {
    t.match(await ana.get('unread-messages?count=x'), { status: 200, body: { status: 'success' } })
  })
})
