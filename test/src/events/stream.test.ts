import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { EventHistory } from '../../../src/events/history.js'
import { streamEvents, type StreamOptions } from '../../../src/events/stream.js'
import { note } from '../../support/note.js'

/** A stream of `s1` that a test reads event by event. */
function open (history: EventHistory, options: Partial<StreamOptions> = {}) {
  const abort = new AbortController()
  const stream = streamEvents(history, { session: 's1', events: new Set(), lastEventId: null, signal: abort.signal, ...options })
  const next = async () => {
    const { value, done } = await stream.next()
    return done ? 'end' : 'body' in value.data && value.data.body
  }
  const take = async (count: number) => {
    const bodies: unknown[] = []
    while (bodies.length < count) bodies.push(await next())
    return bodies
  }
  return { abort, stream, next, take }
}

t.test('events come live and in order, those of its session only', async t => {
  const history = new EventHistory(10)
  history.add(note('s1', 'before'))
  const { take } = open(history)
  const taking = take(3)
  for (const body of ['a', 'b']) history.add(note('s1', body))
  history.add(note('s2', 'x'))
  await sleep(5)
  history.add(note('s1', 'c'))
  t.strictSame(await taking, ['a', 'b', 'c'])
})

t.test('only the events that are wanted', async t => {
  const history = new EventHistory(10)
  history.add(note('s1', 'a'))
  const { next } = open(history, { events: new Set(['qrcode', 'onmessage']), lastEventId: 'other-0' })
  t.equal(await next(), 'a')
  const waiting = next()
  history.add({ event: 'status-find', session: 's1', data: { status: 'inChat' } })
  history.add(note('s1', 'b'))
  t.equal(await waiting, 'b')
})

t.test('a reader that comes back misses nothing and gets nothing twice', async t => {
  const history = new EventHistory(1000)
  const first = open(history)
  const taking = first.stream.next()
  for (let i = 1; i <= 20; i++) history.add(note('s1', String(i)))
  const { value } = await taking
  first.abort.abort()

  const second = open(history, { lastEventId: history.idOf(value!) })
  const rest = second.take(39)
  // While the missed ones are read, further ones come in.
  for (let i = 21; i <= 40; i++) {
    history.add(note('s1', String(i)))
    if (i % 5 === 0) await sleep(1)
  }
  t.strictSame(await rest, Array.from({ length: 39 }, (_, index) => String(index + 2)))
})

t.test('a reader of an earlier process gets all that is kept', async t => {
  const history = new EventHistory(2)
  for (const body of ['a', 'b', 'c']) history.add(note('s1', body))
  t.strictSame(await open(history, { lastEventId: 'earlier-3' }).take(2), ['b', 'c'])
})

t.test('the stream ends with its signal, while it waits and when it was over before', async t => {
  const history = new EventHistory(10)
  const { abort, next } = open(history)
  const waiting = next()
  abort.abort()
  t.equal(await waiting, 'end')
  t.equal(await open(history, { signal: AbortSignal.abort(), lastEventId: '' }).next(), 'end')
})

t.test('what nobody reads any more is not kept for him', async t => {
  const history = new EventHistory(10)
  let followers = 0
  const { follow } = history
  history.follow = (session, listener) => {
    followers++
    const stop = follow.call(history, session, listener)
    let stopped = false
    return () => {
      if (!stopped) followers--
      stopped = true
      stop()
    }
  }
  const slow = open(history)
  const gone = open(history)
  const left = open(history)
  for (const { stream } of [slow, gone, left]) void stream.next()
  history.add(note('s1', 'a'))
  await sleep(1)
  t.equal(followers, 3)
  gone.abort.abort()
  t.equal(followers, 2, 'one whose connection is gone, though it never came for the next event')
  for (let i = 0; i <= 1000; i++) history.add(note('s1', 'x'))
  t.equal(followers, 0, 'those that are too far behind')
  t.equal(await slow.next(), 'end')
})

t.test('a reader a thousand behind gets them all', async t => {
  const history = new EventHistory(10)
  const { stream, take } = open(history)
  void stream.next()
  history.add(note('s1', 'a'))
  await sleep(1)
  for (let i = 0; i < 1000; i++) history.add(note('s1', String(i)))
  t.equal((await take(1000)).at(-1), '999')
})

t.test('a reader that comes back far behind has as much slack besides', async t => {
  const history = new EventHistory(5000)
  for (let i = 0; i < 3000; i++) history.add(note('s1', String(i)))
  const { next, take } = open(history, { lastEventId: 'other-0' })
  t.equal(await next(), '0')
  for (let i = 3000; i < 3900; i++) history.add(note('s1', String(i)))
  t.equal((await take(3899)).at(-1), '3899')
})
