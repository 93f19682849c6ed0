import type { Test } from 'tap'
import type { MessageData } from '../../../schemas/events/events.js'
import type { Activity, ChatActivity, DecryptedMessage } from '../../../src/whatsapp/activity.js'
import { MEMORY } from '../../../src/events/chat-sync-window.js'
import { UndecryptedMessages } from '../../../src/events/undecrypted-messages.js'
import { openEventDatabase } from '../../../src/store/database.js'
import { SqliteSeenMessageStore } from '../../../src/store/seen-messages.js'
import { SqliteUndecryptedStore } from '../../../src/store/undecrypted-messages.js'
import { markSeen } from '../../support/mark-seen.js'
import { asTested, testWithSlowStores } from '../../support/slow-store.js'
import { tempDir } from '../../support/temp-dir.js'

const CHAT = '15550000002@c.us'
const START = 1_000_000

function setup (t: Test) {
  const db = openEventDatabase(tempDir(t))
  t.teardown(() => db.close())
  const states = new Map<string, DecryptedMessage['state']>()
  const warnings: object[] = []
  const messages = new UndecryptedMessages({
    store: asTested(new SqliteUndecryptedStore(db)),
    seen: asTested(new SqliteSeenMessageStore(db)),
    warn: (details) => { warnings.push(details) }
  })
  const findDecrypted = async (ids: string[]) => ids.map((id): DecryptedMessage => {
    const state = states.get(id) ?? 'gone'
    return state === 'decrypted' ? { id, state, data: { id } as MessageData } : { id, state }
  })
  const check = async (now: number, given: Array<[id: string, t: number]> = [], isSettled = true) => {
    const chat: ChatActivity = { id: CHAT, other: null, t: now, unread: 0, recent: [], undecrypted: given.map(([id, t]) => ({ id, t })) }
    const readable = await messages.readable('s1', { findDecrypted } as Activity, { chats: [chat], since: START, now, isSettled })
    return readable.map(({ id }) => id)
  }
  const waiting = async () => (await messages.waiting('s1')).map(({ id }) => id)
  return { states, warnings, check, waiting, markSeen: (id: string) => markSeen(db, 's1', { id, chat: CHAT, t: START }) }
}

testWithSlowStores('a message waits until it can be read, and is then returned until it was emitted', async (t) => {
  const { states, check, waiting, markSeen } = setup(t)
  states.set('a', 'undecrypted').set('b', 'undecrypted')
  t.strictSame(await check(START + 5, [['b', START + 2], ['a', START + 1], ['history', START - 1]]), [])
  t.strictSame(await waiting(), ['a', 'b'], 'the oldest first, without history')
  states.set('a', 'decrypted')
  t.strictSame(await check(START + 6), ['a'])
  t.strictSame(await check(START + 7), ['a'], 'again, as nobody has recorded it')
  markSeen('a')
  t.strictSame(await waiting(), ['b'])
  t.strictSame(await check(START + 8), [])
})

testWithSlowStores('one that is gone is forgotten once the page is settled, any after 14 days', async (t) => {
  const { states, check, waiting } = setup(t)
  await check(START + 5, [['gone', START], ['never', START + 1]])
  states.set('never', 'undecrypted')
  await check(START + 6, [], false)
  t.strictSame(await waiting(), ['gone', 'never'])
  await check(START + 7)
  t.strictSame(await waiting(), ['never'])
  await check(START + 2 + MEMORY)
  t.strictSame(await waiting(), [])
})

testWithSlowStores('what waits for long is logged once', async (t) => {
  const { states, check, warnings } = setup(t)
  states.set('a', 'undecrypted')
  await check(START + 5, [['a', START]])
  t.strictSame(warnings, [])
  await check(START + 301)
  await check(START + 400)
  t.match(warnings, [{ session: 's1', messages: [{ id: 'a', chat: CHAT, t: START }] }])
})
