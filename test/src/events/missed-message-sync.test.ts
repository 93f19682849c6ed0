import type { Test } from 'tap'
import type { MessageData } from '../../../schemas/events/events.js'
import type { Activity, ChatActivity, ChatMessages, ChatQuery, DecryptedMessage, UnreadableChat } from '../../../src/whatsapp/activity.js'
import { MissedMessageSync } from '../../../src/events/missed-message-sync.js'
import { UndecryptedMessages } from '../../../src/events/undecrypted-messages.js'
import type { ConnectedTrigger, LiveEvents } from '../../../src/sessions/run-types.js'
import { openEventDatabase } from '../../../src/store/database.js'
import { SqliteSeenMessageStore } from '../../../src/store/seen-messages.js'
import { SqliteUndecryptedStore } from '../../../src/store/undecrypted-messages.js'
import { markSeen } from '../../support/mark-seen.js'
import { tempDir } from '../../support/temp-dir.js'
import { asTested, testWithSlowStores } from '../../support/slow-store.js'

const CHAT = '15550000002@c.us'
const LID = '992475645745631@lid'
const START = 1_000_000

interface Written { id: string, t: number, fromMe?: boolean, chat?: string, isNotice?: boolean, isEncrypted?: boolean }

/** A page whose chats the test fills, and a backfill that looks into it. Every call for messages answers at most two. */
function setup (t: Test) {
  const db = openEventDatabase(tempDir(t))
  t.teardown(() => db.close())
  const memory = asTested(new SqliteSeenMessageStore(db))
  const written: Written[] = []
  const page = { account: 'me@c.us' as string | null, now: START, unread: {} as Record<string, number>, loaded: true, other: {} as Record<string, string>, broken: '', error: undefined as Error | undefined, unreadable: [] as UnreadableChat[] }
  const asked: ChatQuery[][] = []
  const warnings: unknown[] = []
  const held = new Set<string>()
  let unreadWanted = false
  const chatOf = ({ chat = CHAT }: Written) => chat
  const idOf = (message: Written) => `${message.fromMe ?? false}_${chatOf(message)}_${message.id}`
  const dataOf = (message: Written) => ({ id: idOf(message), t: message.t, fromMe: message.fromMe ?? false, from: chatOf(message), chatId: chatOf(message), type: 'chat' }) as MessageData

  const backfill = new MissedMessageSync({
    store: memory,
    undecrypted: new UndecryptedMessages({ store: asTested(new SqliteUndecryptedStore(db)), seen: memory, warn: () => {} }),
    settleDelay: 5,
    reportsUnread: () => unreadWanted,
    warn: (details) => { warnings.push(details) }
  })

  const activity: Activity = {
    listChats: async ({ account, after, withUnread }) => {
      if (page.error) throw page.error
      const from = account === page.account ? after : page.now
      const chats = [...new Set(written.map(chatOf))].map((id): ChatActivity => {
        const messages = written.filter((message) => chatOf(message) === id)
        const loaded = (isEncrypted: boolean) => messages
          .filter((message) => page.loaded && (message.isEncrypted ?? false) === isEncrypted)
          .map((message) => ({ id: idOf(message), t: message.t }))
        return { id, other: page.other[id] ?? null, t: Math.max(...messages.map(({ t }) => t)), unread: page.unread[id] ?? 0, recent: loaded(false), undecrypted: loaded(true) }
      }).filter(({ t, unread }) => t >= from || (withUnread && unread > 0))
      return { account: page.account, now: page.now, chats, unreadable: page.unreadable }
    },
    findMessages: async (wanted) => {
      asked.push(wanted)
      const [{ id, floor, unread, known, before }] = wanted as [ChatQuery]
      if (id === page.broken) return [{ id, messages: [], rest: null, error: 'no such chat' }]
      const ofChat = written.filter((message) => chatOf(message) === id)
      const end = before === null ? ofChat.length : ofChat.findIndex((message) => idOf(message) === before)
      const part = ofChat.slice(Math.max(end - 2, 0), end)
      let left = unread
      const answers: ChatMessages['messages'] = []
      for (const message of part.reverse()) {
        const isUnread = left > 0 && !message.fromMe
        if (isUnread) left--
        if (message.isNotice || message.isEncrypted || (message.t < floor && !isUnread) || known.includes(idOf(message))) continue
        answers.unshift({ unread: isUnread, data: dataOf(message) })
      }
      const oldest = part.at(-1)
      const found: ChatMessages = { id, messages: answers, rest: oldest && (oldest.t >= floor || left > 0) ? { before: idOf(oldest), unread: left } : null }
      return [found]
    },
    findDecrypted: async (ids) => ids.map((id): DecryptedMessage => {
      const message = written.find((message) => idOf(message) === id)
      if (!message) return { id, state: 'gone' }
      return message.isEncrypted ? { id, state: 'undecrypted' } : { id, state: 'decrypted', data: dataOf(message) }
    }),
    findChanges: async () => []
  }

  const live: Omit<LiveEvents, 'since'> & { since: number, holding: number } = { since: START * 1000, holding: 0, isBuffered: (id) => held.has(id), bufferedChanges: () => [], emitThrough: () => {}, pause () { this.holding++ } }
  return {
    memory,
    page,
    asked,
    warnings,
    held,
    live,
    idOf,
    enableUnread: () => { unreadWanted = true },
    write: (...messages: Written[]) => { written.push(...messages) },
    markSeen: (message: Written) => markSeen(db, 's1', { id: idOf(message), chat: chatOf(message), t: message.t }),
    /** Finds the missed messages, which are then recorded as seen: `name id`, a star where it is marked. */
    look: async (trigger: ConnectedTrigger = 'login', record = true) => {
      const missed = await backfill.missed('s1', activity, trigger, live)
      if (record) for (const { data } of missed) markSeen(db, 's1', { id: data.id, chat: String(data.chatId), t: data.t ?? 0 })
      return missed.map(({ event, data, after }) => `${event} ${data.id.split('_')[2]}${data.backfilled ? '*' : ''}${after === undefined ? '' : ` after ${after.split('_')[2]}`}`)
    }
  }
}

testWithSlowStores('the first login of an account emits no history', async (t) => {
  const { look, write, page, memory } = setup(t)
  write({ id: 'old', t: START - 1 })
  t.strictSame(await look(), [])
  t.match(await memory.account('s1'), { account: 'me@c.us', since: START })
  page.now = START + 100
  write({ id: 'new', t: START + 50 })
  t.strictSame(await look(), ['onmessage new*'])
  t.strictSame(await look(), [], 'nothing is emitted twice')
})

testWithSlowStores('a page that does not know whose it is changes nothing', async (t) => {
  const { look, write, page, memory } = setup(t)
  page.account = null
  write({ id: 'a', t: START })
  t.strictSame(await look(), [])
  t.equal(await memory.account('s1'), undefined)
})

testWithSlowStores('another account starts over; the same one continues', async (t) => {
  const { look, write, page } = setup(t)
  await look()
  write({ id: 'a', t: START + 10 })
  page.now = START + 20
  page.account = 'other@c.us'
  t.strictSame(await look(), [])
  write({ id: 'b', t: START + 30 })
  page.now = START + 40
  t.strictSame(await look(), ['onmessage b*'])
})

testWithSlowStores('all that is missing in a chat, in parts, own messages too, oldest first over all chats', async (t) => {
  const { look, write, markSeen, asked, page } = setup(t)
  await look()
  const known = { id: 'known', t: START + 1 }
  write(known)
  markSeen(known)
  for (let place = 0; place < 7; place++) write({ id: `a${place}`, t: START + 10 * place + 2, fromMe: place === 3 }, { id: `b${place}`, t: START + 10 * place + 5, chat: LID })
  page.now = START + 100
  t.strictSame(await look(), Array.from({ length: 7 }, (_, place) => [`${place === 3 ? 'onselfmessage' : 'onmessage'} a${place}*`, `onmessage b${place}*`]).flat())
  t.ok(asked.length >= 8, 'no call asked for all of it')
})

testWithSlowStores('a missed message takes its place among those that the page emits itself', async (t) => {
  const { look, write, page, held, idOf } = setup(t)
  await look()
  page.now = START + 100
  const messages = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, place) => ({ id, t: START + 10 + Math.floor(place / 2), chat: place < 2 || place > 3 ? CHAT : LID }))
  write(...messages)
  for (const message of messages) if (['b', 'c', 'e'].includes(message.id)) held.add(idOf(message))
  t.strictSame(await look('reconnect'), ['onmessage a*', 'onmessage d* after c', 'onmessage f* after e'])
})

testWithSlowStores('a message older than the last seen one is found within the window, and not beyond it', async (t) => {
  const { look, write, markSeen, page } = setup(t)
  await look()
  page.now = START + 5000
  await look()
  const last = { id: 'last', t: START + 5000 }
  write({ id: 'too old', t: START + 4000 }, { id: 'late', t: START + 4500 }, last)
  markSeen(last)
  t.strictSame(await look(), ['onmessage late*'])
})

testWithSlowStores('a sync that failed is made up for, even if newer messages were seen since', async (t) => {
  const { look, write, markSeen, page, warnings } = setup(t)
  await look()
  write({ id: 'a', t: START + 10 })
  page.now = START + 5000
  page.error = new Error('no answer')
  await t.rejects(look(), { message: 'no answer' })
  page.error = undefined
  const live = { id: 'live', t: START + 5000 }
  write(live)
  markSeen(live)
  t.strictSame(await look('periodic'), ['onmessage a*'])
  t.strictSame(warnings, [], 'the page is not to blame')
})

testWithSlowStores('a message that was found but not emitted is found again', async (t) => {
  const { look, write, page } = setup(t)
  await look()
  write({ id: 'a', t: START + 10 })
  page.now = START + 5000
  t.strictSame(await look('login', false), ['onmessage a*'])
  page.now = START + 9000
  t.strictSame(await look('login', false), ['onmessage a*'])
})

testWithSlowStores('a message that the page itself emits', async (t) => {
  await t.test('at a login is left to it, unless it came before anybody listened', async (t) => {
    const { look, write, page, held, idOf, live } = setup(t)
    await look()
    live.since = (START + 100) * 1000 + 500
    const [before, after] = [{ id: 'before', t: START + 99 }, { id: 'after', t: START + 100 }]
    write(before, after)
    held.add(idOf(before)).add(idOf(after))
    page.now = START + 101
    t.strictSame(await look(), ['onmessage before*'])
    held.clear()
    page.loaded = false
    t.strictSame(await look(), ['onmessage after*'], 'it was lost with the page')
  })

  await t.test('at a check or a reconnection is waited for', async (t) => {
    for (const trigger of ['periodic', 'reconnect'] as const) {
      const { look, write, markSeen, page, held, idOf, live, warnings } = setup(t)
      await look()
      const [emitted, held1, missed] = [{ id: 'emitted', t: START + 10 }, { id: 'held', t: START + 11 }, { id: 'missed', t: START + 9 }]
      write(missed, emitted, held1)
      page.now = START + 20
      live.pause = () => {
        live.holding++
        markSeen(emitted)
        held.add(idOf(held1))
      }
      t.strictSame(await look(trigger), ['onmessage missed*'])
      t.equal(live.holding, 1)
      t.strictSame(warnings, trigger === 'periodic' ? [{ session: 's1', messages: 1 }] : [], 'a connected page that emits nothing is deaf')
    }
  })
})

testWithSlowStores('a check that finds nothing asks once, and holds nothing back', async (t) => {
  const { look, write, markSeen, page, asked, live } = setup(t)
  await look()
  const known = { id: 'known', t: START + 1 }
  write(known)
  markSeen(known)
  page.now = START + 60
  t.strictSame(await look('periodic'), [])
  t.strictSame([asked.length, live.holding], [0, 0])
  page.now = START + 120
  write({ id: 'b', t: START + 100 })
  page.loaded = false
  t.strictSame(await look('periodic'), ['onmessage b*'], 'also where the page has it only in its store')
})

testWithSlowStores('a chat that cannot be looked into does not keep the others back', async (t) => {
  const { look, write, page, warnings } = setup(t)
  await look()
  write({ id: 'a', t: START + 10 }, { id: 'b', t: START + 11, chat: LID })
  page.now = START + 20
  page.broken = CHAT
  t.strictSame(await look(), ['onmessage b*'])
  t.strictSame(warnings, [{ session: 's1', chat: CHAT, error: 'no such chat' }])
  page.broken = ''
  t.strictSame(await look(), ['onmessage a*'])
})

testWithSlowStores('a chat in which something else happened is looked into once', async (t) => {
  const { look, write, page, asked } = setup(t)
  await look()
  write({ id: 'notice', t: START + 10, isNotice: true })
  page.loaded = false
  page.now = START + 5000
  t.strictSame(await look(), [])
  const { length } = asked
  t.ok(length > 0)
  t.strictSame(await look(), [])
  t.equal(asked.length, length)
})

testWithSlowStores('a chat that changes between phone number and LID is the same chat', async (t) => {
  const { look, write, markSeen, page } = setup(t)
  await look()
  markSeen({ id: 'a', t: START + 10, chat: CHAT })
  write({ id: 'a', t: START + 10, chat: LID }, { id: 'b', t: START + 11, chat: LID })
  page.other[LID] = CHAT
  page.now = START + 20
  t.strictSame(await look(), ['onmessage b*'])
})

testWithSlowStores('unread messages are emitted as such at a login if the session asks for them', async (t) => {
  const { look, write, markSeen, page, enableUnread } = setup(t)
  const seen = { id: 'seen', t: START - 80 }
  write({ id: 'read', t: START - 100 }, { id: 'old', t: START - 90 }, seen, { id: 'mine', t: START - 70, fromMe: true }, { id: 'last', t: START - 60 })
  markSeen(seen)
  page.unread[CHAT] = 3
  t.strictSame(await look(), [], 'else they are history')
  enableUnread()
  t.strictSame(await look('periodic'), [])
  t.strictSame(await look(), ['unreadmessages old', 'unreadmessages last'])
  write({ id: 'missed', t: START + 10 }, { id: 'missed too', t: START + 11, chat: LID })
  page.unread[CHAT] = 4
  page.now = START + 20
  t.strictSame(await look(), ['unreadmessages missed*', 'onmessage missed too*'])
  t.strictSame(await look(), [])
  page.now = START + 100 * 86_400
  t.strictSame(await look(), [], 'not even when it is no longer known that they were emitted')
})

testWithSlowStores('chats that could not be looked at are warned of once, as long as they are the same', async (t) => {
  const { look, write, page, warnings } = setup(t)
  await look()
  page.unreadable = [{ id: '0@c.us', error: 'odd chat' }]
  write({ id: 'a', t: START })
  t.strictSame(await look('periodic'), ['onmessage a*'], 'the others are looked at')
  await look('periodic')
  t.match(warnings, [{ session: 's1', chats: [{ id: '0@c.us', error: 'odd chat' }] }])
  t.equal(warnings.filter((warning) => 'chats' in (warning as object)).length, 1)
  page.unreadable = []
  await look('periodic')
  page.unreadable = [{ id: '0@c.us', error: 'odd chat' }]
  await look('periodic')
  t.equal(warnings.filter((warning) => 'chats' in (warning as object)).length, 2)
})

testWithSlowStores('a message that can be read long after it came is found once, however old it is', async (t) => {
  const { look, write, page } = setup(t)
  await look()
  const late: Written = { id: 'late', t: START + 10, isEncrypted: true }
  write(late, { id: 'after', t: START + 20 })
  page.now = START + 30
  t.strictSame(await look('periodic'), ['onmessage after*'])
  page.now = START + 50_000
  t.strictSame(await look('periodic'), [], 'not before it can be read')
  delete late.isEncrypted
  t.strictSame(await look(), ['onmessage late*'])
  t.strictSame(await look(), [], 'nothing is emitted twice')
})
