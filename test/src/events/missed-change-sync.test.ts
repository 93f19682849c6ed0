import type { Test } from 'tap'
import type { MessageChange, SessionEvent } from '../../../schemas/events/events.js'
import { MissedChangeSync } from '../../../src/events/missed-change-sync.js'
import type { ConnectedTrigger, LiveEvents } from '../../../src/sessions/run-types.js'
import { changeOf } from '../../../src/shared/message-state.js'
import { openEventDatabase } from '../../../src/store/database.js'
import { SqliteEventStore } from '../../../src/store/event-log.js'
import { SqliteSeenMessageStore } from '../../../src/store/seen-messages.js'
import type { Activity, ChangeQuery, ChatChanges } from '../../../src/whatsapp/activity.js'
import { asTested, testWithSlowStores } from '../../support/slow-store.js'
import { tempDir } from '../../support/temp-dir.js'

const CHAT = '15550000002@c.us'
const NOW = 2_000_000

const idOf = (name: string) => `true_${CHAT}_${name}`
const key = (name: string) => ({ fromMe: true, remote: CHAT, id: name, _serialized: idOf(name) })
const ack = (name: string, ack: number): MessageChange => ({ event: 'onack', data: { id: key(name), ack } })
const reaction = (name: string, text: string): MessageChange =>
  ({ event: 'onreactionmessage', data: { id: key(`r${text}`), msgId: key(name), reactionText: text, sender: CHAT } })

/** A page that answers for one chat at a time with the changes that the test puts there. */
async function setup (t: Test) {
  const db = openEventDatabase(tempDir(t))
  t.teardown(() => db.close())
  const store = asTested(new SqliteSeenMessageStore(db))
  const log = asTested(new SqliteEventStore(db))
  await store.begin('s1', 'me@c.us', NOW)
  const page: { changes: MessageChange[], error?: string } = { changes: [] }
  const asked: ChangeQuery[] = []
  const warnings: string[] = []
  const live = { buffered: [] as MessageChange[], pauses: 0, onPause: async () => {} }
  const sync = new MissedChangeSync({ store, settleDelay: 20, warn: (_details, text) => { warnings.push(text) } })
  const activity = {
    findChanges: async ([query]: ChangeQuery[]): Promise<ChatChanges[]> => {
      asked.push(query!)
      const changes = page.changes.filter((change) => query!.messages.some(({ id }) => id === changeOf(change)?.message))
      return [{ chat: query!.chat, changes: structuredClone(changes), ...(page.error !== undefined && { error: page.error }) }]
    }
  } as unknown as Activity
  let ids = 0
  const write = async (change: MessageChange) => {
    const event = { session: 's1', ...change } as SessionEvent
    const isFound = change.data.backfilled === true
    return await log.append({ id: `e${ids++}`, at: 0, event, pending: false, change: changeOf(event), onlyIfUnknown: isFound })
  }
  return {
    page,
    asked,
    warnings,
    live,
    write,
    see: async (name: string, t = NOW) => {
      const state = { ack: 1, edit: null, revoked: false, reactions: [] }
      const event = { session: 's1', event: 'onselfmessage', data: { id: idOf(name), from: 'me@c.us', type: 'chat', t } } as SessionEvent
      await log.append({ id: `m${ids++}`, at: 0, event, pending: false, message: { id: idOf(name), chat: CHAT, t, state } })
    },
    look: async (trigger: ConnectedTrigger = 'login', missed: string[] = []) => {
      const events: LiveEvents = {
        since: 0, isBuffered: () => false, bufferedChanges: () => live.buffered, emitThrough: () => {}, pause: () => { live.pauses++; void live.onPause() }
      }
      const messages = missed.map((name) => ({ id: idOf(name), chatId: CHAT, from: 'me@c.us', type: 'chat', t: NOW }))
      return await sync.missed('s1', activity, trigger, events, messages)
    }
  }
}

testWithSlowStores('what the page holds and was not emitted is emitted once, the oldest message first', async (t) => {
  const { page, look, see, write, warnings } = await setup(t)
  await see('younger', NOW)
  await see('older', NOW - 100)
  page.changes = [ack('younger', 3), ack('older', 2), reaction('older', '👍')]
  const found = await look()
  t.match(found, [ack('older', 2), reaction('older', '👍'), ack('younger', 3)])
  t.ok(found.every(({ data }) => data.backfilled))
  for (const change of found) t.ok(await write(change))
  for (const change of found) t.equal(await write(change), undefined, 'the log takes it once')
  t.strictSame(await look(), [])
  t.strictSame(warnings, [])
})

testWithSlowStores('what the page is emitting itself is not emitted a second time', async (t) => {
  const { page, look, see, live, write } = await setup(t)
  for (const name of ['buffered', 'written', 'missed']) await see(name)
  page.changes = [ack('buffered', 2), ack('written', 2), ack('missed', 2)]
  live.buffered = [ack('buffered', 3)]
  live.onPause = async () => { await write(ack('written', 3)) }
  t.match(await look('periodic'), [ack('missed', 2)])
  t.equal(live.pauses, 1)
})

testWithSlowStores('a periodic check looks at the newest messages only, and says that the page is silent', async (t) => {
  const { page, look, see, asked, warnings, live } = await setup(t)
  await see('old', NOW - 1000)
  t.strictSame(await look('periodic'), [])
  t.strictSame(asked, [])
  await see('new')
  page.changes = [ack('old', 3), ack('new', 3)]
  t.match(await look('periodic'), [ack('new', 3)])
  t.match(warnings, [/the page emitted no events/])
  page.changes = []
  await look('periodic')
  t.equal(live.pauses, 1, 'nothing waits where nothing is found')
})

testWithSlowStores('messages that were found just now are looked at too; what cannot be read is named once', async (t) => {
  const { page, look, warnings } = await setup(t)
  page.changes = [reaction('found', '👍')]
  t.match(await look('login', ['found']), [reaction('found', '👍')])
  page.error = 'odd message'
  await look('login', ['found'])
  await look('login', ['found'])
  t.match(warnings, [/could not be looked at/])
})
