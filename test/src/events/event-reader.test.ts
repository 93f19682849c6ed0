import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import type { Outbox } from '../../../src/events/event-log.js'
import { readEvents, type ReadOptions } from '../../../src/events/event-reader.js'
import { countFollowers, eventBook } from '../../support/event-book.js'
import { note } from '../../support/note.js'
import { until } from '../../support/until.js'

/** A reader of `s1` that a test takes one event after the other of. */
function open (outbox: Outbox, options: Partial<ReadOptions> = {}) {
  const abort = new AbortController()
  const events = readEvents(outbox, { session: 's1', from: () => 0, signal: abort.signal, ...options })
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
  const { outbox } = eventBook(t)
  outbox.add(note('s1', 'before'))
  const { take } = open(outbox, { from: outbox.present() })
  const taking = take(3)
  for (const body of ['a', 'b']) outbox.add(note('s1', body))
  outbox.add(note('s2', 'x'))
  await sleep(5)
  outbox.add(note('s1', 'c'))
  t.strictSame(await taking, ['a', 'b', 'c'])
})

t.test('a reader that comes back misses nothing and gets nothing twice', async t => {
  const { outbox } = eventBook(t)
  for (let i = 1; i <= 20; i++) outbox.add(note('s1', String(i)))
  const rest = open(outbox, { from: () => 1 }).take(199)
  // While the missed ones are read, further ones come in.
  for (let i = 21; i <= 200; i++) {
    outbox.add(note('s1', String(i)))
    if (i % 15 === 0) await sleep(1)
  }
  t.strictSame(await rest, Array.from({ length: 199 }, (_, index) => String(index + 2)))
})

t.test('readers of all sessions get each in its order', async t => {
  const { outbox } = eventBook(t)
  outbox.add(note('s1', 'before'))
  const { take } = open(outbox, { session: undefined, from: outbox.present() })
  const taking = take(100)
  for (let i = 0; i < 50; i++) {
    outbox.add(note('s1', `1 ${i}`))
    outbox.add(note(`new ${i % 2}`, `2 ${i}`))
    if (i % 10 === 0) await sleep(1)
  }
  const bodies = await taking
  const of = (kind: string) => bodies.filter((body) => String(body).startsWith(kind))
  t.strictSame(of('1'), Array.from({ length: 50 }, (_, i) => `1 ${i}`))
  t.strictSame(of('2').sort(), Array.from({ length: 50 }, (_, i) => `2 ${i}`).sort())
})

t.test('an event that waits for its file, and those behind it', async t => {
  const { outbox } = eventBook(t)
  const { take, next } = open(outbox)
  outbox.add(note('s1', 'a'))
  const waiting = outbox.add(note('s1', 'b'), { pending: true })!
  outbox.add(note('s1', 'c'))
  t.equal(await next(), 'a')
  const rest = take(2)
  t.equal(await Promise.race([rest, sleep(20, 'nothing')]), 'nothing')
  outbox.settle(waiting, { mediaError: 'gone' })
  t.strictSame(await rest, ['b', 'c'])
})

t.test('a session that is forgotten is read on from its new beginning', async t => {
  const { outbox } = eventBook(t)
  for (const body of ['a', 'b', 'c']) outbox.add(note('s1', body))
  const readers = [open(outbox), open(outbox, { session: undefined, from: () => 0 })]
  const begun = readers.map(async ({ next }) => next())
  outbox.wake('s1')
  t.strictSame(await Promise.all(begun), ['a', 'a'])
  outbox.forget('s1')
  for (const body of ['d', 'e', 'f', 'g', 'h']) outbox.add(note('s1', body))
  for (const { take } of readers) t.strictSame(await take(5), ['d', 'e', 'f', 'g', 'h'])
  const waiting = readers.map(async ({ next }) => next())
  outbox.forget('s2')
  outbox.add(note('s1', 'i'))
  t.strictSame(await Promise.all(waiting), ['i', 'i'], 'another that is forgotten changes nothing')
})

t.test('the end: at once by its signal, and with the last event when it is to finish', async t => {
  const { outbox } = eventBook(t)
  const { abort, next } = open(outbox)
  const waiting = next()
  abort.abort()
  t.equal(await waiting, 'end')
  outbox.add(note('s1', 'a'))
  t.equal(await open(outbox, { signal: AbortSignal.abort() }).next(), 'end', 'it was over before')

  const finish = new AbortController()
  const last = open(outbox, { finish: finish.signal })
  t.equal(await last.next(), 'a')
  const further = last.take(2)
  outbox.add(note('s1', 'b'))
  finish.abort()
  t.strictSame(await further, ['b', 'end'])
  t.strictSame(await open(outbox, { finish: finish.signal }).take(3), ['a', 'b', 'end'])
})

t.test('readers that are gone leave no listener, though they never come for the next event', async t => {
  const { outbox } = eventBook(t)
  const followers = countFollowers(outbox)
  const readers = [open(outbox), open(outbox, { session: undefined }), open(outbox)]
  outbox.add(note('s1', 'a'))
  for (const { events } of readers) void events.next()
  outbox.wake('s1')
  await until('the readers to follow', () => followers() === 6)
  readers[0]!.abort.abort()
  readers[1]!.abort.abort()
  t.equal(followers(), 2)
  await readers[2]!.events.return(undefined)
  t.equal(followers(), 0)
})

t.test('much that is read leaves others their turn', async t => {
  const { outbox } = eventBook(t)
  for (let i = 0; i < 1000; i++) outbox.add(note('s1', String(i)))
  let turns = 0
  const others = setInterval(() => { turns++ }, 0)
  t.teardown(() => clearInterval(others))
  await open(outbox).take(1000)
  t.ok(turns > 3, `${turns} turns`)
})
