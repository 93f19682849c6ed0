import t, { type Test } from 'tap'
import type { DeliveryStatus } from '../../../src/webhooks/delivery.js'
import { openEventDatabase, type Database } from '../../../src/store/database.js'
import { SqliteEventStore } from '../../../src/store/event-log.js'
import { SqliteDeliveryStore } from '../../../src/store/deliveries.js'
import { testEvent } from '../../support/test-event.js'
import { tempDir } from '../../support/temp-dir.js'

function stores (t: Test) {
  const db = openEventDatabase(tempDir(t))
  t.teardown(() => db.close())
  return { db, deliveries: new SqliteDeliveryStore(db), eventLog: new SqliteEventStore(db) }
}

/** A cursor as it is on disk. */
const cursorOf = (db: Database) => (webhook: string) => {
  const row = db.prepare('SELECT seq, attempts, hold_until FROM cursors WHERE webhook = ?').get(webhook) as Record<string, number>
  return { seq: row['seq'], attempts: row['attempts'], holdUntil: row['hold_until'] }
}

const attempt = (event: string, status: DeliveryStatus, fields: object = {}) =>
  ({ session: 's1', webhook: 'w1', event, name: 'onmessage', status, answer: '200', latency: 5, at: 1000, ...fields })

t.test('a cursor begins at the newest event, is moved, and gone with its webhook', async t => {
  const { db, deliveries, eventLog } = stores(t)
  const cursors = () => db.prepare('SELECT webhook FROM cursors').all().map((row) => (row as { webhook: string }).webhook)
  t.strictSame(await deliveries.open('w0', 's1'), { seq: 0, attempts: 0, holdUntil: 0 })
  for (const id of ['1', '2', '3', '4']) await eventLog.append({ id, at: 1, event: testEvent('s1', id), pending: false })
  t.strictSame(await deliveries.open('w1', 's1'), { seq: 4, attempts: 0, holdUntil: 0 })
  t.strictSame(await deliveries.open('w0', 's1'), { seq: 0, attempts: 0, holdUntil: 0 }, 'a known one stays where it was')
  await deliveries.save('w1', 's1', { seq: 3, attempts: 0, holdUntil: 0 })
  await deliveries.save('w1', 's1', { seq: 4, attempts: 2, holdUntil: 99 })
  await deliveries.save('w2', 's1', { seq: 1, attempts: 0, holdUntil: 0 })
  t.strictSame(await deliveries.open('w1', 's1'), { seq: 4, attempts: 2, holdUntil: 99 })
  await deliveries.record(attempt('e1', 'delivered'))
  await deliveries.record(attempt('e1', 'delivered', { webhook: 'w2' }))
  await deliveries.remove('w1')
  t.strictSame(cursors(), ['w0', 'w2'])
  t.match(await deliveries.list('s1', { limit: 9 }), [{ webhook: 'w2' }])
  t.match(await deliveries.open('w2', 's1'), { seq: 1 })
  await deliveries.save('w2', 's1', { seq: 9, attempts: 1, holdUntil: 7 })
  t.strictSame(await deliveries.open('w2', 's1'), { seq: 4, attempts: 1, holdUntil: 7 }, 'the numbers of lost events are used again')
})

t.test('attempts at one event make one delivery', async t => {
  const { db, deliveries } = stores(t)
  const cursor = cursorOf(db)
  const first = await deliveries.record(attempt('e1', 'retrying', { answer: '500' }), { seq: 0, attempts: 1, holdUntil: 7 })
  t.match(first, { id: /^\w{26}$/, status: 'retrying', attempts: 1, answer: '500', latency: 5, firstAt: 1000, lastAt: 1000 })
  t.strictSame(cursor('w1'), { seq: 0, attempts: 1, holdUntil: 7 })
  const second = await deliveries.record(attempt('e1', 'delivered', { at: 2000, latency: 9 }), { seq: 1, attempts: 0, holdUntil: 0 })
  t.strictSame(second, { ...first, status: 'delivered', attempts: 2, answer: '200', latency: 9, lastAt: 2000 })
  t.match(cursor('w1'), { seq: 1, attempts: 0 })
  t.strictSame(await deliveries.find('s1', first.id), second)
  t.equal(await deliveries.find('s2', first.id), undefined)
  t.not((await deliveries.record(attempt('e1', 'delivered', { webhook: 'w2' }))).id, first.id)
})

t.test('a delivery and the move of its cursor are one step', async t => {
  const { db, deliveries } = stores(t)
  const cursor = cursorOf(db)
  await deliveries.save('w1', 's1', { seq: 1, attempts: 0, holdUntil: 0 })
  db.exec("CREATE TRIGGER full BEFORE INSERT ON deliveries BEGIN SELECT RAISE(ABORT, 'disk full'); END")
  await t.rejects(deliveries.record(attempt('e1', 'delivered'), { seq: 2, attempts: 0, holdUntil: 0 }), /disk full/)
  t.match(cursor('w1'), { seq: 1 })
})

t.test('deliveries are listed newest first, page by page, by webhook and status', async t => {
  const { deliveries } = stores(t)
  const statuses: DeliveryStatus[] = ['delivered', 'dead', 'delivered', 'retrying', 'dead']
  for (const [index, status] of statuses.entries()) await deliveries.record(attempt(`e${index}`, status, { at: 1000 + index, webhook: index < 3 ? 'w1' : 'w2' }))
  await deliveries.record(attempt('e0', 'delivered', { session: 's2', webhook: 'w3' }))
  const events = async (filter: Partial<Parameters<SqliteDeliveryStore['list']>[1]>) => (await deliveries.list('s1', { limit: 9, ...filter })).map(({ event }) => event)
  t.strictSame(await events({}), ['e4', 'e3', 'e2', 'e1', 'e0'])
  const page = await deliveries.list('s1', { limit: 2 })
  t.strictSame(page.map(({ event }) => event), ['e4', 'e3'])
  t.strictSame(await events({ before: page[1]?.id, limit: 2 }), ['e2', 'e1'])
  t.strictSame(await events({ webhook: 'w1' }), ['e2', 'e1', 'e0'])
  t.strictSame(await events({ status: 'dead' }), ['e4', 'e1'])
  t.strictSame(await events({ status: 'retrying' }), ['e3'])
  t.strictSame(await events({ status: 'delivered' }), ['e2', 'e0'])
  t.strictSame(await events({ webhook: 'w2', status: 'dead', before: page[0]?.id }), [])
})

t.test('the dead ones are found without a look at the others', async t => {
  const { db } = stores(t)
  const plan = db.prepare("EXPLAIN QUERY PLAN SELECT id FROM deliveries WHERE session = ? AND status <> 'delivered' AND status = ? ORDER BY id DESC LIMIT ?").all('s1', 'dead', 9)
  t.match(plan, [{ detail: /deliveries_undone/ }])
})

t.test('events after a place are counted, by name', async t => {
  const { deliveries, eventLog } = stores(t)
  for (const id of ['1', '2', '3']) await eventLog.append({ id, at: 1, event: testEvent('s1', id), pending: false })
  await eventLog.append({ id: '4', at: 1, event: testEvent('s2', '4'), pending: false })
  t.equal(await deliveries.count('s1', 0, []), 3)
  t.equal(await deliveries.count('s1', 2, []), 1)
  t.equal(await deliveries.count('s1', 1, ['onack', 'onmessage']), 2)
  t.equal(await deliveries.count('s1', 0, ['onack']), 0)
})
