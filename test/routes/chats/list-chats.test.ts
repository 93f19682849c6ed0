import t from 'tap'
import { CAIO, conversation } from '../../support/conversation.js'

type Chat = { id: { _serialized: string, user: string } } & Record<string, any>

const ids = (chats: Chat[]) => chats.map(({ id }) => id._serialized)

t.test('lists of chats', async (t) => {
  const { ana, ben, phones, cloud, idOf } = await conversation(t)
  const [benId, caioId] = [idOf(phones.ben), idOf(CAIO)]

  await t.test('GET all-chats: the newest first, each with its contact and its state', async (t) => {
    const { status, body } = await ana.get('all-chats')
    t.match({ status, body }, { status: 200, body: { status: 'success', session: 'ana' } })
    t.strictSame(ids(body.response).sort(), [benId, caioId].sort())
    t.ok(body.response[0].t >= body.response[1].t, 'the newest first')
    t.match(body.response.find(({ id }: Chat) => id._serialized === caioId), {
      id: { _serialized: caioId },
      phone: CAIO,
      unreadCount: 1,
      kind: 'chat',
      isGroup: false,
      isUser: true,
      archive: false,
      muteExpiration: undefined,
      msgs: null,
      groupMetadata: null,
      contact: { pushname: 'Caio Reis', formattedName: 'Caio Reis', isMyContact: false, isMe: false }
    })
    t.strictSame(ids((await ben.get('all-chats')).body.response), [idOf(phones.ana)], 'another session has chats of its own')
  })

  await t.test('GET all-chats, bad input: a query that it does not know changes nothing', async (t) => {
    t.equal((await ana.get('all-chats?count=1')).body.response.length, 2)
  })

  await t.test('POST list-chats: by kind, from a chat on, a page at a time', async (t) => {
    const group = (await cloud.group('Friends', phones.ana, [phones.ben])).id
    await ana.post('send-message', { phone: group, isGroup: true, message: 'hello group' })
    const list = async (body: unknown) => ids((await ana.post('list-chats', body)).body as Chat[])
    t.strictSame(new Set(await list({})), new Set([group, caioId, benId]))
    t.strictSame(await list({ onlyGroups: true }), [group])
    const [first = '', second = ''] = await list({ onlyGroups: 'false', onlyUsers: 'true' })
    t.strictSame([first, second].sort(), [benId, caioId].sort())
    t.strictSame(await list({ onlyUsers: true, count: 1 }), [first])
    t.strictSame(await list({ onlyUsers: true, id: second.replace(/@.*/, ''), count: 5 }), [second])
    t.strictSame(await list({ onlyUsers: true, id: second, direction: 'before', count: 5 }), [first])
    await ana.post('send-seen', { phone: phones.ben })
    t.strictSame(await list({ onlyWithUnreadMessage: true }), [caioId])
    t.strictSame(await list({ withLabels: ['7'] }), [], 'no chat has this label')
    t.match((await ana.post('list-chats', { onlyGroups: true })).body[0], { isGroup: true, kind: 'group', groupMetadata: { subject: 'Friends' } })
  })

  await t.test('POST list-chats, bad input: a wrong field is named', async (t) => {
    for (const [field, value] of [['count', 0], ['count', 'many'], ['direction', 'up'], ['onlyGroups', 'perhaps'], ['withLabels', 'x'], ['id', 'not-an-id@where']] as const) {
      t.match(await ana.post('list-chats', { [field]: value }), { status: 400, body: { message: new RegExp(`body/${field}`) } }, field)
    }
  })

  await t.test('POST list-chats, error: a chat to start from that is not there', async (t) => {
    t.match(await ana.post('list-chats', { id: '15550009998' }), { status: 404, body: { code: 'APP_CHAT_NOT_FOUND' } })
  })

  await t.test('GET all-chats-with-messages: each with its messages', async (t) => {
    const { status, body } = await ana.get('all-chats-with-messages')
    t.equal(status, 200)
    const bodies = Object.fromEntries(body.response.map(({ id, messages }: Chat) => [id._serialized, messages.map((message: { type: string, body: string }) => message.body ?? message.type)]))
    t.match(bodies, { [benId]: ['e2e_notification', 'hello Ben', 'hello Ana'], [caioId]: ['e2e_notification', 'hello from Caio'] }, 'notices included')
  })

  await t.test('GET all-chats-with-messages, bad input: a query that it does not know changes nothing', async (t) => {
    t.equal((await ana.get('all-chats-with-messages?withNewMessageOnly=true')).body.response.length, 3)
  })

  await t.test('GET all-chats-archived: only those in the archive', async (t) => {
    t.match(await ana.get('all-chats-archived'), { status: 201, body: { length: 0 } })
    await ana.post('archive-chat', { phone: CAIO })
    const { status, body } = await ana.get('all-chats-archived')
    t.equal(status, 201)
    t.strictSame(ids(body as Chat[]), [caioId])
    t.match(body[0], { archive: true })
  })

  await t.test('GET all-chats-archived, bad input: a query that it does not know changes nothing', async (t) => {
    t.strictSame(ids((await ana.get('all-chats-archived?archived=false')).body as Chat[]), [caioId])
  })
})
