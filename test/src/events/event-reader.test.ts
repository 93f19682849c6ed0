import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import type { EventLog } from '../../../src/events/event-log.js'
import { readEvents, type ReadOptions } from '../../../src/events/event-reader.js'
import { countFollowers, storedEventLog } from '../../support/event-log.js'
import { testEvent } from '../../support/test-event.js'
import { until } from '../../support/until.js'

/** A reader of `s1` that a test takes one event after the other of. */
function open (eventLog: EventLog, options: Partial<ReadOptions> = {}) {
  const abort = new AbortController()
  const events = readEvents(eventLog, { session: 's1', from: () => 0, signal: abort.signal, ...options })
  const next = async () => {
    const { value, done } = await events.next()
    return done ? 'end' : 'body' in value.data && value.data.body
  }
  const take = async (count: number) => {
    const bodies: unknown[] = []
    while (bodies.length < count) bodies.push(await next())
    return bodies
  }
  return { abort, events, next, take }
}

t.test('events come live and in order, those of its session only', async t => {
  const { eventLog } = storedEventLog(t)
  await eventLog.append(testEvent('s1', 'before'))
  const { take } = open(eventLog, { from: await eventLog.tailOffsets() })
  const taking = take(3)
  for (const body of ['a', 'b']) await eventLog.append(testEvent('s1', body))
  await eventLog.append(testEvent('s2', 'x'))
  await sleep(5)
  await eventLog.append(testEvent('s1', 'c'))
  t.strictSame(await taking, ['a', 'b', 'c'])
})

t.test('a reader that comes back misses nothing and gets nothing twice', async t => {
  const { eventLog } = storedEventLog(t)
  for (let i = 1; i <= 20; i++) await eventLog.append(testEvent('s1', String(i)))
  const rest = open(eventLog, { from: () => 1 }).take(199)
  // While the missed ones are read, further ones come in.
  for (let i = 21; i <= 200; i++) {
    await eventLog.append(testEvent('s1', String(i)))
    if (i % 15 === 0) await sleep(1)
  }
  t.strictSame(await rest, Array.from({ length: 199 }, (_, index) => String(index + 2)))
})

t.test('readers of all sessions get each in its order', async t => {
  const { eventLog } = storedEventLog(t)
  await eventLog.append(testEvent('s1', 'before'))
  const { take } = open(eventLog, { session: undefined, from: await eventLog.tailOffsets() })
  const taking = take(100)
  for (let i = 0; i < 50; i++) {
    await eventLog.append(testEvent('s1', `1 ${i}`))
    await eventLog.append(testEvent(`new ${i % 2}`, `2 ${i}`))
    if (i % 10 === 0) await sleep(1)
  }
  const bodies = await taking
  const of = (kind: string) => bodies.filter((body) => String(body).startsWith(kind))
  t.strictSame(of('1'), Array.from({ length: 50 }, (_, i) => `1 ${i}`))
  t.strictSame(of('2').sort(), Array.from({ length: 50 }, (_, i) => `2 ${i}`).sort())
})

t.test('an event that waits for its file, and those behind it', async t => {
  const { eventLog } = storedEventLog(t)
  const { take, next } = open(eventLog)
  await eventLog.append(testEvent('s1', 'a'))
  const waiting = (await eventLog.append(testEvent('s1', 'b'), { pending: true }))!
  await eventLog.append(testEvent('s1', 'c'))
  t.equal(await next(), 'a')
  const rest = take(2)
  t.equal(await Promise.race([rest, sleep(20, 'nothing')]), 'nothing')
  await eventLog.settle(waiting, { mediaError: 'gone' })
  t.strictSame(await rest, ['b', 'c'])
})

t.test('a session that is forgotten is read on from its new beginning', async t => {
  const { eventLog } = storedEventLog(t)
  for (const body of ['a', 'b', 'c']) await eventLog.append(testEvent('s1', body))
  const readers = [open(eventLog), open(eventLog, { session: undefined, from: () => 0 })]
  const begun = readers.map(async ({ next }) => next())
  eventLog.notify('s1')
  t.strictSame(await Promise.all(begun), ['a', 'a'])
  await eventLog.clear('s1')
  for (const body of ['d', 'e', 'f', 'g', 'h']) await eventLog.append(testEvent('s1', body))
  for (const { take } of readers) t.strictSame(await take(5), ['d', 'e', 'f', 'g', 'h'])
  const waiting = readers.map(async ({ next }) => next())
  await eventLog.clear('s2')
  await eventLog.append(testEvent('s1', 'i'))
  t.strictSame(await Promise.all(waiting), ['i', 'i'], 'another that is forgotten changes nothing')
})

t.test('the end: at once by its signal, and with the last event when it is to finish', async t => {
  const { eventLog } = storedEventLog(t)
  const { abort, next } = open(eventLog)
  const waiting = next()
  abort.abort()
  t.equal(await waiting, 'end')
  await eventLog.append(testEvent('s1', 'a'))
  t.equal(await open(eventLog, { signal: AbortSignal.abort() }).next(), 'end', 'it was over before')

  const finish = new AbortController()
  const last = open(eventLog, { finish: finish.signal })
  t.equal(await last.next(), 'a')
  const further = last.take(2)
  await eventLog.append(testEvent('s1', 'b'))
  finish.abort()
  t.strictSame(await further, ['b', 'end'])
  t.strictSame(await open(eventLog, { finish: finish.signal }).take(3), ['a', 'b', 'end'])
})

t.test('readers that are gone leave no listener, though they never come for the next event', async t => {
  const { eventLog } = storedEventLog(t)
  const followers = countFollowers(eventLog)
  const readers = [open(eventLog), open(eventLog, { session: undefined }), open(eventLog)]
  await eventLog.append(testEvent('s1', 'a'))
  for (const { events } of readers) void events.next()
  eventLog.notify('s1')
  await until('the readers to follow', () => followers() === 6)
  readers[0]!.abort.abort()
  readers[1]!.abort.abort()
  t.equal(followers(), 2)
  await readers[2]!.events.return(undefined)
  t.equal(followers(), 0)
})

t.test('much that is read leaves others their turn', async t => {
  const { eventLog } = storedEventLog(t)
  for (let i = 0; i < 1000; i++) await eventLog.append(testEvent('s1', String(i)))
  let turns = 0
  const others = setInterval(() => { turns++ }, 0)
  t.teardown(() => clearInterval(others))
  await open(eventLog).take(1000)
  t.ok(turns > 3, `${turns} turns`)
})

t.test('what happens while a slow log is read is not missed', async t => {
  const { eventLog } = storedEventLog(t)
  const { after } = eventLog
  const reads: (() => void)[] = []
  eventLog.after = async (...given) => {
    const events = await after.apply(eventLog, given)
    await new Promise<void>((resolve) => reads.push(resolve))
    return events
  }
  const finishRead = async () => (await until('a read', () => reads.shift()))()
  const { next } = open(eventLog, { from: () => 0 })
  const first = next()
  await until('the read of nothing', () => reads.length === 1)
  await eventLog.append(testEvent('s1', 'a'))
  await finishRead()
  await finishRead()
  t.equal(await first, 'a', 'it is appended while nothing is read')

  await eventLog.append(testEvent('s1', 'b'))
  const second = next()
  await until('the read of b', () => reads.length === 1)
  await eventLog.clear('s1')
  await eventLog.append(testEvent('s1', 'c'))
  await finishRead()
  await finishRead()
  t.equal(await second, 'c', 'its session is cleared while it is read')

  const { next: last, abort } = open(eventLog, { from: () => 0 })
  const third = last()
  await until('the read of c', () => reads.length === 1)
  abort.abort()
  await finishRead()
  t.equal(await third, 'end', 'it ends while it is read')
})
