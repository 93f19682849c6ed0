import type { Test } from 'tap'
import {
  AllChatsReply, ArchiveReply, ChatsWithMessagesReply, EachChatReply, MessageListReply, MuteListReply, MuteReply,
  SeenReply
} from '../../../schemas/chats.js'
import { ChatNotFound, NotFound, OperationRejected } from '../../../src/errors.js'
import { fits } from '../../support/schema-faults.js'
import { CAIO, DORA, STRANGER, UNKNOWN, ZOE, type MakeAccount } from '../../support/test-account.js'
import { textOf } from './ids.js'

const WEEK = 604_800
const HOUR = 3600
const now = () => Math.floor(Date.now() / 1000)

export async function chats (t: Test, makeAccount: MakeAccount): Promise<void> {
  const { whatsapp, groups: { friends, street }, followed, lidOf, outside } = await makeAccount(t)
  const { chats, labels } = whatsapp
  const zoe = lidOf(ZOE)
  const list = async (...args: Parameters<typeof chats.list>) => (await chats.list(...args)).map(({ id }) => textOf(id))
  const bodies = async (...args: Parameters<typeof chats.messages>) =>
    (await chats.messages(...args)).map(({ body }) => body)

  await t.test('list: all chats but channels', async (t) => {
    const all = await chats.list()
    fits(t, AllChatsReply.properties.response, all)
    t.strictSame(all.map(({ id }) => textOf(id)).sort(), [CAIO, DORA, zoe, friends, street].sort())
    const caio = all.find(({ id }) => textOf(id) === CAIO)
    t.match(caio, { unreadCount: 1, archive: false, isGroup: false, isUser: true, kind: 'chat' })
    t.match(caio, { contact: { name: 'Caio Reis' }, groupMetadata: null })
  })

  await t.test('list: the chat with the newest message comes first', async (t) => {
    await outside.writes(DORA, 'to friends', friends)
    const all = await chats.list()
    const times = all.map(({ t }) => t ?? 0)
    t.strictSame(times, [...times].sort((a, b) => b - a))
    // Two chats may have messages of the same second.
    t.equal(all.find(({ id }) => textOf(id) === friends)?.t, times[0])
  })

  await t.test('list: only groups, people, unread chats, or chats with a label', async (t) => {
    t.strictSame((await list({ onlyGroups: true })).sort(), [friends, street].sort())
    t.strictSame((await list({ onlyUsers: true })).sort(), [CAIO, DORA, zoe].sort())
    t.ok((await list({ onlyWithUnreadMessage: true })).includes(CAIO))
    t.notOk((await list({ onlyWithUnreadMessage: true })).includes(street))
    await labels.change([CAIO], [{ labelId: '1', type: 'add' }])
    for (const label of ['1', 'New customer']) t.strictSame(await list({ withLabels: [label] }), [CAIO], label)
    t.strictSame(await list({ withLabels: ['Nothing'] }), [])
  })

  await t.test('list: so many chats, from one chat on or before it', async (t) => {
    const all = await list()
    const place = all.indexOf(DORA)
    t.strictSame(await list({ count: 2 }), all.slice(0, 2))
    t.strictSame(await list({ id: DORA }), all.slice(place), 'the chat itself is included')
    t.strictSame(await list({ id: DORA, count: 1 }), [DORA])
    t.strictSame(await list({ id: DORA, count: 1, direction: 'before' }), all.slice(place - 1, place))
  })

  await t.test('listBroadcasts: those that the phone has made', async (t) => {
    t.strictSame(await chats.listBroadcasts(), [])
    const id = await outside.makesList('Clients', [CAIO, DORA])
    const lists = await chats.listBroadcasts()
    fits(t, AllChatsReply.properties.response, lists)
    t.match(lists, [{ name: 'Clients', isBroadcast: true, kind: 'broadcast' }])
    t.strictSame(lists.map(({ id }) => textOf(id)), [id])
  })

  await t.test('listWithMessages: the messages from the oldest to the newest', async (t) => {
    const all = await chats.listWithMessages()
    fits(t, ChatsWithMessagesReply.properties.response, all)
    t.match(all.find(({ id }) => textOf(id) === CAIO)?.messages, [{ body: 'hello from Caio', fromMe: false }])
  })

  await t.test('find: ids of chats, by phone number or by LID', async (t) => {
    t.strictSame(await chats.find([CAIO, friends, followed, zoe]), [CAIO, friends, followed, zoe])
    await t.resolves(chats.find([ZOE, lidOf(CAIO)]))
  })

  await t.test('find, get: an id without a chat is not found', async (t) => {
    const named = [
      [STRANGER, `chat ${STRANGER}`], [UNKNOWN.lid, `chat ${UNKNOWN.lid}`],
      [UNKNOWN.group, `group ${UNKNOWN.group}`], [UNKNOWN.channel, `channel ${UNKNOWN.channel}`]
    ] as const
    for (const [id, name] of named) {
      const error = { code: ChatNotFound.code, message: `There is no ${name} in this session` }
      await t.rejects(chats.find([CAIO, id, UNKNOWN.group]), error)
      await t.rejects(chats.get(id), error)
    }
  })

  await t.test('get: chats of people, groups and channels', async (t) => {
    fits(t, AllChatsReply.properties.response, await Promise.all([CAIO, friends, followed].map(chats.get)))
    t.equal(textOf((await chats.get(ZOE)).id), zoe, 'by phone number, where the chat has a LID')
    t.match(await chats.get(friends), { name: 'Friends', isGroup: true, groupMetadata: { subject: 'Friends' } })
    t.match(await chats.get(followed), { name: 'News of Dora', kind: 'newsletter', isReadOnly: true })
  })

  await t.test('isOnline: true once the person is online; false without a chat', async (t) => {
    t.equal(await chats.isOnline(DORA), false)
    await outside.comesOnline(DORA)
    t.equal(await chats.isOnline(DORA), true)
    t.equal(await chats.isOnline(STRANGER), false)
  })

  await t.test('lastSeen: false where it is unknown', async (t) => {
    t.equal(await chats.lastSeen(STRANGER), false)
  })

  await t.test('loadedMessages, allMessages: with or without notifications and own messages', async (t) => {
    const sent = await whatsapp.catalog.sendLink(DORA)
    for (const read of [chats.loadedMessages, chats.allMessages]) {
      const all = await read(DORA, true, true)
      fits(t, MessageListReply.properties.response, all)
      t.match(all, [{ body: 'hello from Dora' }, { id: sent, fromMe: true }], 'the oldest first')
      t.match(await read(DORA, false, true), [{ body: 'hello from Dora' }])
      t.equal((await read(DORA, false, true)).length, 1)
      t.ok((await read(friends, true, true)).some(({ type }) => type === 'gp2'))
      t.strictSame((await read(friends, true, false)).map(({ body }) => body), ['to friends'])
      t.strictSame(await read(STRANGER, true, true), [], 'none without a chat')
    }
    t.equal((await chats.get(CAIO)).unreadCount, 1, 'reading marks nothing as read')
  })

  await t.test('messages: so many, before or after one', async (t) => {
    const ids: string[] = []
    for (const body of ['one', 'two', 'three']) ids.push(await outside.writes(CAIO, body))
    fits(t, MessageListReply.properties.response, await chats.messages(CAIO, -1, 'before'))
    t.strictSame(await bodies(CAIO, -1, 'before'), ['hello from Caio', 'one', 'two', 'three'])
    t.strictSame(await bodies(CAIO, 2, 'before'), ['two', 'three'])
    t.strictSame(await bodies(CAIO, 1, 'before', ids[1]), ['one'])
    t.strictSame(await bodies(CAIO, 5, 'after', ids[0]), ['two', 'three'])
  })

  await t.test('messages: an unknown message or chat is not found', async (t) => {
    const unknown = chats.messages(CAIO, 5, 'after', UNKNOWN.message)
    await t.rejects(unknown, { code: NotFound.code, message: /message false_/ })
    await t.rejects(chats.messages(STRANGER, 5, 'before'), { code: NotFound.code })
    await t.rejects(chats.messages(UNKNOWN.group, 5, 'before'), { code: NotFound.code })
  })

  await t.test('newMessages, unreadMessages, takeUnread: what waits, until it is taken', async (t) => {
    const [fresh, unread] = [await chats.newMessages(), await chats.unreadMessages()]
    fits(t, MessageListReply.properties.response, fresh)
    fits(t, MessageListReply.properties.response, unread)
    t.strictSame(fresh.map(({ body }) => body).sort(), ['one', 'three', 'to friends', 'two'])
    t.ok(unread.some(({ body }) => body === 'hello from Zoe'), 'also what came before the session was connected')
    const taken = await chats.takeUnread()
    fits(t, ChatsWithMessagesReply.properties.response, taken)
    const bodiesIn = (chat: string) =>
      taken.filter(({ id }) => textOf(id) === chat).map(({ messages }) => messages.map(({ body }) => body))
    t.strictSame(bodiesIn(friends), [['to friends']])
    t.strictSame(bodiesIn(CAIO), [['hello from Caio', 'one', 'two', 'three']], 'also what was unread before')
    t.strictSame(await chats.newMessages(), [])
    t.strictSame(await chats.takeUnread(), [], 'each message once')
    t.equal((await chats.get(CAIO)).unreadCount, 4, 'and it stays unread')
    await outside.writes(CAIO, 'four')
    t.strictSame((await chats.newMessages()).map(({ body }) => body), ['four'])
    t.match(await chats.takeUnread(), [{ messages: [{ body: 'four' }] }])
    t.strictSame(await chats.takeUnread(), [])
  })

  await t.test('markSeen: says how much was unread, and nothing is unread afterwards', async (t) => {
    await outside.writes(CAIO, 'five')
    const { unreadCount } = await chats.get(CAIO)
    const seen = await chats.markSeen(CAIO)
    fits(t, SeenReply.properties.response.properties.data.items, seen)
    t.strictSame([textOf(seen.wid), seen.unreadCount], [CAIO, unreadCount])
    t.equal((await chats.get(CAIO)).unreadCount, 0)
    t.equal((await chats.markSeen(CAIO)).unreadCount, 0, 'twice does no harm')
  })

  await t.test('markUnseen: marks the chat, until it is read', async (t) => {
    for (const id of [CAIO, CAIO]) {
      await chats.markUnseen(id)
      t.equal((await chats.get(id)).unreadCount, -1)
    }
    await chats.markSeen(CAIO)
    t.equal((await chats.get(CAIO)).unreadCount, 0)
  })

  await t.test('takeUnread: of a chat that is marked as unread, the newest message', async (t) => {
    const id = await outside.writes(ZOE, 'six')
    await chats.markSeen(zoe)
    await chats.markUnseen(zoe)
    t.match((await chats.takeUnread()).filter((chat) => textOf(chat.id) === zoe), [{ messages: [{ id }] }])
    t.notOk((await chats.takeUnread()).some((chat) => textOf(chat.id) === zoe))
    await chats.markSeen(zoe)
  })

  await t.test('setState: typing, recording or neither', async (t) => {
    for (const state of [0, 1, 2] as const) await t.resolves(chats.setState([CAIO, friends], state))
  })

  await t.test('record: ends after its time, or with the signal', async (t) => {
    const { signal } = new AbortController()
    await t.resolves(chats.record([CAIO], 0, signal))
    const start = Date.now()
    await chats.record([CAIO], 50, signal)
    t.ok(Date.now() - start >= 45)
    const reason = new Error('stopped')
    await t.rejects(chats.record([CAIO], 60_000, AbortSignal.abort(reason)), reason)
  })

  await t.test('archive: the chat is in the archive, and leaves it', async (t) => {
    const archived = await chats.archive(CAIO, true)
    fits(t, ArchiveReply.properties.response, archived)
    t.strictSame([textOf(archived.wid), archived.archive], [CAIO, true])
    t.match([await chats.get(CAIO), await chats.listArchived()], [{ archive: true }, [{ archive: true }]])
    await t.rejects(chats.archive(CAIO, true), { code: OperationRejected.code }, 'not twice')
    t.match(await chats.archive(CAIO, false), { archive: false })
    t.strictSame(await chats.listArchived(), [])
    await t.rejects(chats.archive(CAIO, false), { code: OperationRejected.code }, 'not twice')
  })

  await t.test('pin: three chats at most; twice does no harm', async (t) => {
    for (const id of [CAIO, CAIO, DORA, friends]) await chats.pin(id, true)
    t.type((await chats.get(CAIO)).pin, 'number')
    await t.rejects(chats.pin(ZOE, true), { code: OperationRejected.code, message: /only pin up to 3/ })
    for (const id of [CAIO, CAIO, DORA, friends]) await chats.pin(id, false)
    t.notOk((await chats.get(CAIO)).pin)
  })

  await t.test('mute, listMutes: for so long, and no longer', async (t) => {
    const muted = await chats.mute(CAIO, 8, 'hours')
    fits(t, MuteReply.properties.response, muted)
    t.match(muted, { time: 8, timeType: 'hours' })
    t.equal((await chats.get(CAIO)).muteExpiration, muted.expiration)
    t.ok(Math.abs(muted.expiration - now() - 8 * HOUR) < 60)
    const year = await chats.mute(CAIO, 1, 'year')
    t.ok(Math.abs(year.expiration - now() - 365 * 24 * HOUR) < 60, 'a year is a year')
    const lists = await Promise.all((['all', 'toMute', 'noMute'] as const).map(chats.listMutes))
    for (const list of lists) fits(t, MuteListReply.properties.response, list)
    const [all, toMute, noMute] = lists
    const entry = { isMuted: true, expiration: year.expiration }
    t.match(toMute, [{ total: 1 }, [entry]])
    t.match(all, [{ amountToMute: 1 }, [entry]])
    t.match(noMute, [{ total: ((all ?? [])[0] as { amountnoMute: number }).amountnoMute }])
    t.match(await chats.mute(CAIO, undefined, 'hours'), { expiration: 0 })
    t.match(await chats.listMutes('toMute'), [{ total: 0 }, { length: 0 }])
    t.notOk((await chats.list()).find(({ id }) => textOf(id) === CAIO)?.muteExpiration)
  })

  await t.test('setTemporaryMessages: on and off, with people and in groups', async (t) => {
    for (const id of [CAIO, ZOE, friends]) {
      t.equal(await chats.setTemporaryMessages(id, true), true)
      t.equal((await chats.get(id)).ephemeralDuration, WEEK)
      t.equal(await chats.setTemporaryMessages(id, false), true)
      t.equal((await chats.get(id)).ephemeralDuration, 0)
    }
  })

  await t.test('without a chat, nothing can be changed', async (t) => {
    const { signal } = new AbortController()
    for (const id of [STRANGER, UNKNOWN.group]) {
      const calls: Array<() => Promise<unknown>> = [
        () => chats.markSeen(id), () => chats.markUnseen(id), () => chats.setState([id], 0),
        () => chats.record([id], 0, signal), () => chats.archive(id, true), () => chats.pin(id, true),
        () => chats.mute(id, 1, 'hours'), () => chats.clear([id]), () => chats.setTemporaryMessages(id, true)
      ]
      for (const call of calls) await t.rejects(call(), { code: NotFound.code }, String(call))
    }
    await t.rejects(chats.delete([UNKNOWN.group]), { code: NotFound.code })
  })

  await t.test('clear: the messages go, the chat stays', async (t) => {
    const cleared = await chats.clear([CAIO])
    fits(t, EachChatReply.properties.response.properties.data, cleared)
    t.strictSame(cleared, { [CAIO]: true })
    t.strictSame(await chats.allMessages(CAIO, true, true), [])
    t.ok((await list()).includes(CAIO))
    t.strictSame(await chats.clear([CAIO]), { [CAIO]: true }, 'twice does no harm')
  })

  await t.test('delete: the chat goes, and comes back with the next message', async (t) => {
    t.strictSame(await chats.delete([CAIO]), { [CAIO]: true })
    t.notOk((await list()).includes(CAIO))
    t.strictSame(await chats.delete([CAIO]), { [CAIO]: true }, 'twice does no harm')
    await outside.writes(CAIO, 'hello again')
    t.ok((await list()).includes(CAIO))
    t.strictSame(await bodies(CAIO, -1, 'before'), ['hello again'])
  })

  await t.test('archiveAll, clear, delete: all chats', async (t) => {
    const all = await list()
    await chats.archiveAll()
    t.strictSame((await chats.listArchived()).map(({ id }) => textOf(id)).sort(), [...all].sort())
    await chats.archiveAll()
    const done = Object.fromEntries(all.map((id) => [id, true]))
    t.strictSame(await chats.clear(), done)
    t.strictSame(await chats.delete(), done)
    t.strictSame(await chats.list(), [])
    t.strictSame(await chats.delete(), {})
  })
}
