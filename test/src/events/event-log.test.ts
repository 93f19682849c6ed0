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

t.test('a message is told of once, over a restart too', async t => {
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

t.test('those who follow hear of what can be read, until they stop', async t => {
  const { eventLog } = storedEventLog(t)
  const heard: string[] = []
  const stop = eventLog.follow('s1', (session) => heard.push(session))
  const stopAll = eventLog.followAll((session) => heard.push(`all: ${session}`))
  const stopForgotten = eventLog.onForgotten((session) => heard.push(`forgotten: ${session}`))
  eventLog.add(testEvent('s2', 'x'))
  eventLog.add(testEvent('s1', 'a'))
  t.strictSame(heard.splice(0), ['all: s2', 's1', 'all: s1'])
  const waiting = eventLog.add(testEvent('s1', 'b'), { pending: true })!
  t.strictSame(heard.splice(0), [], 'not of one that waits for its file')
  eventLog.settle(waiting, { mediaError: 'gone' })
  eventLog.settle(waiting, { mediaError: 'gone' })
  t.strictSame(heard.splice(0), ['s1', 'all: s1'])
  eventLog.forget('s1')
  t.strictSame(heard.splice(0), ['forgotten: s1'])
  for (const leave of [stop, stopAll, stopForgotten]) leave()
  eventLog.add(testEvent('s1', 'c'))
  eventLog.forget('s1')
  t.strictSame(heard, [])
})

t.test('names that mean something to JavaScript are names', async t => {
  const { eventLog } = storedEventLog(t)
  for (const name of ['error', 'newListener', 'removeListener', 'all', 'forgotten', '__proto__', 'constructor', 'length']) {
    const heard: string[] = []
    const stop = eventLog.follow(name, (session) => heard.push(session))
    t.doesNotThrow(() => eventLog.add(testEvent(name, 'a')), name)
    eventLog.follow('s1', () => {})()
    eventLog.add(testEvent(name, 'b'))
    stop()
    t.strictSame(heard, [name, name], name)
    t.strictSame(eventLog.after(name, 0).map(({ seq, session }) => [seq, session]), [[1, name], [2, name]], name)
    eventLog.forget(name)
    t.equal(eventLog.last(name), 0, name)
  }
})

t.test('the present: what was told is behind it, what comes or still waits is before it', async t => {
  const { eventLog } = storedEventLog(t)
  eventLog.add(testEvent('s1', 'told'))
  eventLog.add(testEvent('s2', 'told'))
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
