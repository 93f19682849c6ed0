import type { Test } from 'tap'
import { Value } from '@sinclair/typebox/value'
import { EventSchemas, type EventData } from '../../../schemas/events/events.js'
import type { ActivityQuery, ChatChanges, ChatMessages, ChatQuery, KnownMessage } from '../../../src/whatsapp/activity.js'
import { CAIO, DORA, UNKNOWN, ZOE, type MakeAccount } from '../../support/test-account.js'

export async function activity (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp: { activity, chats, messages }, ownId, groups: { friends }, followed, outside, lidOf } =
    await makeAccount(t)
  const report = async (query: Partial<ActivityQuery> = {}) =>
    await activity.listChats({ account: ownId, after: 0, withUnread: false, ...query })
  const find = async (query: Partial<ChatQuery>): Promise<ChatMessages> => {
    const [found] = await activity.findMessages([
      { id: CAIO, floor: 0, unread: 0, known: [], before: null, ...query }
    ])
    if (!found) throw new Error('there must be a result for the first chat')
    return found
  }
  const bodies = ({ messages }: ChatMessages) => messages.map(({ data }) => data.body)

  await t.test('listChats: the chats where something happened', async (t) => {
    const { account, now, chats, unreadable } = await report()
    t.equal(account, ownId)
    t.ok(Math.abs(now - Date.now() / 1000) < 60)
    t.strictSame(unreadable, [])
    t.match(chats.find(({ id }) => id === CAIO), { other: lidOf(CAIO), t: Number, unread: 1 })
    t.match(chats.find(({ id }) => id === lidOf(ZOE)), { other: ZOE, unread: 1 })
    t.match(chats.find(({ id }) => id === friends), { other: null, unread: 0 })
    t.ok(chats.some(({ id }) => id === followed), 'channels too')
  })

  await t.test('listChats: what was written is recent; a notice is not', async (t) => {
    const id = await outside.writes(DORA, 'news', friends)
    const { chats } = await report()
    const { recent = [] } = chats.find((chat) => chat.id === friends) ?? {}
    t.match(recent, [{ id, t: Number }])
    t.equal(recent.length, 1)
  })

  await t.test('listChats: only chats with activity since, or with unread messages', async (t) => {
    const later = (await report()).now + 1000
    t.strictSame((await report({ after: later })).chats, [])
    const unread = (await report({ after: later, withUnread: true })).chats
    t.strictSame(unread.map(({ id }) => id).sort(), [CAIO, DORA, lidOf(ZOE), friends].sort())
    t.ok(unread.every(({ recent }) => recent.length === 0))
    const other = await report({ account: '15550009999@c.us' })
    t.ok(other.chats.every(({ t }) => t >= other.now), 'of another account, nothing is old enough')
  })

  await t.test('findMessages: what was missed, as live events carry it, the oldest first', async (t) => {
    const ids = [await outside.writes(CAIO, 'one'), await outside.writes(CAIO, 'two')]
    const own = (await messages.sendText(CAIO, 'three', {})).id
    const found = await find({})
    t.strictSame(bodies(found), ['hello from Caio', 'one', 'two', 'three'])
    t.match(found, { id: CAIO, rest: Object, error: undefined })
    for (const { data } of found.messages) t.ok(Value.Check(EventSchemas.onmessage, data), data.id)
    t.strictSame(found.messages.slice(1).map(({ data: { id } }) => id), [...ids, own])
    t.strictSame(bodies(await find({ known: ids })), ['hello from Caio', 'three'])
    t.strictSame(bodies(await find({ before: ids[1] ?? '' })), ['hello from Caio', 'one'])
  })

  await t.test('findDecrypted: a message as live events carry it, and one that is not there', async (t) => {
    const id = await outside.writes(CAIO, 'decrypted')
    const [found, gone] = await activity.findDecrypted([id, `false_${CAIO}_3EB0000000000000`])
    t.match(found, { id, state: 'decrypted', data: { id, body: 'decrypted', type: 'chat' } })
    if (found?.state === 'decrypted') t.ok(Value.Check(EventSchemas.onmessage, found.data))
    t.match(gone, { state: 'gone' })
    t.ok((await report()).chats.every(({ undecrypted }) => undecrypted.length === 0))
  })

  await t.test('findMessages: only from a time on, and the newest unread ones', async (t) => {
    for (const body of ['four', 'five']) await outside.writes(CAIO, body)
    const floor = (await report()).now + 1000
    t.strictSame((await find({ floor })).messages, [])
    const found = await find({ floor, unread: 1 })
    t.match(found.messages, [{ unread: true, data: { body: 'five' } }])
    t.equal(found.messages.length, 1)
    t.equal(found.rest, null)
    t.strictSame(bodies(await find({ floor, unread: 3 })), ['decrypted', 'four', 'five'], 'own messages do not count')
  })

  await t.test('findMessages: for the first chats; the rest is left for the next call', async (t) => {
    const wanted = [CAIO, friends, UNKNOWN.group].map((id) => ({ id, floor: 0, unread: 0, known: [], before: null }))
    const found: ChatMessages[] = []
    while (found.length < wanted.length) found.push(...await activity.findMessages(wanted.slice(found.length)))
    t.strictSame(found.map(({ id }) => id), wanted.map(({ id }) => id))
    t.strictSame(bodies(found[1] as ChatMessages), ['news'])
    t.strictSame(found[2], { id: UNKNOWN.group, messages: [], rest: null }, 'nothing without a chat')
    let { rest } = found[0] as ChatMessages
    for (let calls = 0; rest !== null && calls < 10; calls++) ({ rest } = await find({ ...rest }))
    t.equal(rest, null, 'it comes to an end')
    t.equal((await chats.get(DORA)).unreadCount, 1, 'looking marks nothing as read')
  })

  await t.test('findChanges: what became of messages, as live events carry it, and nothing that is known', async (t) => {
    const [liked, deleted] = [await outside.writes(DORA, 'liked', friends), (await messages.sendText(DORA, 'deleted', {})).id]
    const known = (id: string): KnownMessage => ({ id, ack: 3, edit: null, revoked: false, reactions: [] })
    const look = async (...all: KnownMessage[]) => {
      const queries = all.map((message) => ({ chat: message.id.split('_')[1] ?? '', since: 0, messages: [message] }))
      const answers: ChatChanges[] = []
      while (answers.length < queries.length) answers.push(...await activity.findChanges(queries.slice(answers.length)))
      return answers.flatMap(({ changes }) => changes)
    }
    t.strictSame(await look(known(liked), known(deleted)), [])
    await outside.reacts(CAIO, liked, '👍')
    await messages.delete([deleted], false, true)
    const changes = await look(known(liked), known(deleted))
    t.match(changes, [
      { event: 'onreactionmessage', data: { msgId: { _serialized: liked }, reactionText: '👍', sender: String } },
      { event: 'onrevokedmessage', data: { refId: deleted, from: ownId, to: DORA } }
    ])
    for (const { event, data } of changes) t.ok(Value.Check(EventSchemas[event], data), event)
    const data = changes[0]?.data as EventData<'onreactionmessage'>
    const reactions = [{ id: data.id._serialized, sender: data.sender, text: '👍' }]
    t.strictSame(await look({ ...known(liked), reactions }, { ...known(deleted), revoked: true }), [])
    await outside.reacts(CAIO, liked, '')
    t.match(await look({ ...known(liked), reactions }), [{ data: { id: { _serialized: data.id._serialized }, reactionText: '' } }])
    t.strictSame(await look(known(UNKNOWN.message)), [], 'nothing of a message that is not there')
  })
}
