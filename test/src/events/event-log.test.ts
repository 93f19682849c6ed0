import t from 'tap'
import { decodeTime, isValid } from 'ulid'
import { tempDir } from '../../support/temp-dir.js'
import { storedEventLog } from '../../support/event-log.js'
import { testEvent } from '../../support/test-event.js'

t.test('ids grow, also where the clock is put back, and over a restart', async t => {
  const dataDir = tempDir(t)
  const clock = Date.now
  t.teardown(() => { Date.now = clock })
  const ids: string[] = []
  const write = (count: number) => {
    const { eventLog, close } = storedEventLog(t, dataDir)
    for (let i = 0; i < count; i++) ids.push(eventLog.add(testEvent(`s${i % 2}`, `${ids.length}`))!.id)
    close()
  }
  Date.now = () => 1_795_521_600_000
  write(100)
  Date.now = () => 1_795_500_000_000
  write(100)
  Date.now = () => 1_795_521_600_500
  write(100)
  t.strictSame(ids, [...new Set(ids)].sort(), 'each is larger than the one before')
  t.ok(ids.every(isValid))
  t.equal(decodeTime(ids[0]!), 1_795_521_600_000)
  const { eventLog } = storedEventLog(t, dataDir)
  t.match(eventLog.get(ids[150]!), { at: 1_795_500_000_000 }, 'the moment is that of the clock')
  t.strictSame(eventLog.after('s0', 0, 1000).map(({ seq }) => seq), Array.from({ length: 150 }, (_, index) => index + 1), 'numbers go on')
})

t.test('a message is recorded once, across a restart too', async t => {
  const dataDir = tempDir(t)
  const message = { id: 'm1', chat: '1@c.us', t: 1 }
  const first = storedEventLog(t, dataDir)
  t.ok(first.eventLog.add(testEvent('s1', 'a'), { message }))
  t.equal(first.eventLog.add(testEvent('s1', 'a'), { message }), undefined)
  first.close()
  const second = storedEventLog(t, dataDir)
  t.equal(second.eventLog.add(testEvent('s1', 'a'), { message }), undefined)
  second.eventLog.markSeen('s1', { ...message, id: 'm2' })
  t.equal(second.eventLog.add(testEvent('s1', 'b'), { message: { ...message, id: 'm2' } }), undefined)
  t.equal(second.eventLog.last('s1'), 1)
})

t.test('followers are notified of events that can be read, until they stop', async t => {
  const { eventLog } = storedEventLog(t)
  const notified: string[] = []
  const stop = eventLog.follow('s1', (session) => notified.push(session))
  const stopAll = eventLog.followAll((session) => notified.push(`all: ${session}`))
  const stopForgotten = eventLog.onForgotten((session) => notified.push(`forgotten: ${session}`))
  eventLog.add(testEvent('s2', 'x'))
  eventLog.add(testEvent('s1', 'a'))
  t.strictSame(notified.splice(0), ['all: s2', 's1', 'all: s1'])
  const waiting = eventLog.add(testEvent('s1', 'b'), { pending: true })!
  t.strictSame(notified.splice(0), [], 'not of one that waits for its file')
  eventLog.settle(waiting, { mediaError: 'gone' })
  eventLog.settle(waiting, { mediaError: 'gone' })
  t.strictSame(notified.splice(0), ['s1', 'all: s1'])
  eventLog.forget('s1')
  t.strictSame(notified.splice(0), ['forgotten: s1'])
  for (const leave of [stop, stopAll, stopForgotten]) leave()
  eventLog.add(testEvent('s1', 'c'))
  eventLog.forget('s1')
  t.strictSame(notified, [])
})

t.test('names that mean something to JavaScript are names', async t => {
  const { eventLog } = storedEventLog(t)
  for (const name of ['error', 'newListener', 'removeListener', 'all', 'forgotten', '__proto__', 'constructor', 'length']) {
    const notified: string[] = []
    const stop = eventLog.follow(name, (session) => notified.push(session))
    t.doesNotThrow(() => eventLog.add(testEvent(name, 'a')), name)
    eventLog.follow('s1', () => {})()
    eventLog.add(testEvent(name, 'b'))
    stop()
    t.strictSame(notified, [name, name], name)
    t.strictSame(eventLog.after(name, 0).map(({ seq, session }) => [seq, session]), [[1, name], [2, name]], name)
    eventLog.forget(name)
    t.equal(eventLog.last(name), 0, name)
  }
})

t.test('the present offset is after the events that can be read, and before pending and later ones', async t => {
  const { eventLog } = storedEventLog(t)
  eventLog.add(testEvent('s1', 'read'))
  eventLog.add(testEvent('s2', 'read'))
  const waiting = eventLog.add(testEvent('s2', 'waits'), { pending: true })!
  eventLog.add(testEvent('s2', 'behind'))
  eventLog.add(testEvent('s2', 'waits too'), { pending: true })
  const place = eventLog.present()
  eventLog.add(testEvent('s1', 'new'))
  eventLog.add(testEvent('s3', 'new'))
  eventLog.settle(waiting, { mediaError: 'gone' })
  const bodies = (session: string) => eventLog.after(session, place(session)).map(({ data }) => 'body' in data && data.body)
  t.strictSame([bodies('s1'), bodies('s2'), bodies('s3')], [['new'], ['waits', 'behind'], ['new']])
})
