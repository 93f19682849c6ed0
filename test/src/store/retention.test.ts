import t, { type Test } from 'tap'
import { ulid } from 'ulid'
import { openEventDatabase } from '../../../src/store/database.js'
import { SqliteEventStore } from '../../../src/store/event-log.js'
import { SqliteDeliveryStore } from '../../../src/store/deliveries.js'
import { SqliteRetentionStore } from '../../../src/store/retention.js'
import { markSeen } from '../../support/mark-seen.js'
import { tempDir } from '../../support/temp-dir.js'
import { testEvent } from '../../support/test-event.js'

function stores (t: Test) {
  const db = openEventDatabase(tempDir(t))
  t.teardown(() => db.close())
  const eventLog = new SqliteEventStore(db)
  const add = async (session: string, id: string, at: number) => { await eventLog.append({ id, at, event: testEvent(session, id), pending: false }) }
  return { db, eventLog, add, deliveries: new SqliteDeliveryStore(db), retention: new SqliteRetentionStore(db) }
}

t.test('the oldest events go first, with their deliveries; the newest of each session stays', async t => {
  const { add, eventLog, deliveries, retention } = stores(t)
  await add('s1', 'a', 10)
  await add('s2', 'b', 20)
  await add('s1', 'c', 30)
  await add('s1', 'd', 40)
  for (const event of ['a', 'd']) await deliveries.record({ session: 's1', webhook: 'w1', event, name: 'onmessage', status: 'delivered', answer: '200', latency: 1, at: 50 })
  t.strictSame(await retention.prune(100, 1), [{ session: 's1', seq: 1, id: 'a', name: 'onmessage', file: null }])
  t.strictSame((await deliveries.list('s1', { limit: 9 })).map(({ event }) => event), ['d'])
  t.strictSame(await retention.prune(30, 9), [], 'younger ones stay')
  t.strictSame((await retention.prune(100, 9)).map(({ id }) => id), ['c'])
  t.strictSame(await retention.prune(100, 9), [])
  t.strictSame([await eventLog.lastOffset('s1'), await eventLog.lastOffset('s2')], [3, 1], 'numbers go on')
  await add('s1', 'e', 50)
  t.equal(await eventLog.lastOffset('s1'), 4)
})

t.test('what is written of a delivery after its event was removed goes too', async t => {
  const { eventLog, deliveries, retention } = stores(t)
  const now = Date.now()
  const [gone, kept, young] = [ulid(now - 9000), ulid(now - 8000), ulid(now)]
  await eventLog.append({ id: kept, at: now - 8000, event: testEvent('s1', 'kept'), pending: false })
  for (const event of [gone, kept, young]) await deliveries.record({ session: 's1', webhook: 'w1', event, name: 'onmessage', status: 'delivered', answer: '200', latency: 1, at: now })
  await retention.pruneDeliveries(now - 5000)
  t.strictSame((await deliveries.list('s1', { limit: 9 })).map(({ event }) => event), [young, kept])
})

t.test('the size falls with what is removed', async t => {
  const { add, retention } = stores(t)
  const empty = await retention.size()
  for (let index = 0; index < 2000; index++) await add('s1', `event-${index}`, index)
  const full = await retention.size()
  t.ok(full > empty + 100_000)
  await retention.prune(1900, 10_000)
  t.ok(await retention.size() < empty + (full - empty) / 2)
})

t.test('old messages are forgotten, but the newest of each chat', async t => {
  const { db, retention } = stores(t)
  const mark = (session: string, chat: string, id: string, time: number) => markSeen(db, session, { id, chat, t: time })
  for (const [id, time] of [['a', 10], ['b', 20], ['c', 200]] as const) mark('s1', 'old and new', id, time)
  for (const [id, time] of [['d', 10], ['e', 30], ['f', 20]] as const) mark('s1', 'old only', id, time)
  mark('s2', 'old only', 'a', 5)
  mark('s2', 'new only', 'b', 150)
  let [steps, place] = [0, undefined as Awaited<ReturnType<SqliteRetentionStore['pruneSeen']>>]
  do place = await retention.pruneSeen(100, place, 3)
  while (place && steps++ < 9)
  t.equal(steps, 2)
  const left = db.prepare('SELECT session, id FROM seen_messages ORDER BY session, id').all() as { session: string, id: string }[]
  t.strictSame(left.map(({ session, id }) => session + id), ['s1c', 's1e', 's2a', 's2b'])
})

t.test('each step looks at its own rows only', async t => {
  const { db } = stores(t)
  const plan = db.prepare(`EXPLAIN QUERY PLAN SELECT session, id, t < ? AND t < (SELECT max(t) FROM seen_messages WHERE session = seen.session AND chat = seen.chat) AS old
    FROM seen_messages AS seen WHERE (session, id) > (?, ?) ORDER BY session, id LIMIT ?`).all(1, '', '', 9)
  t.match(plan[0], { detail: /SEARCH seen USING PRIMARY KEY/ })
})
