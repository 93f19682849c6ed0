import { setImmediate as tick, setTimeout as sleep } from 'node:timers/promises'
import t, { type Test } from 'tap'
import type { EventName, SessionEvent } from '../../../schemas/events/events.js'
import { UnwrittenEvents, type UnwrittenEventsOptions } from '../../../src/events/unwritten-events.js'
import { isStorageFailure } from '../../../src/shared/storage-errors.js'
import { testEvent } from '../../support/test-event.js'
import { until } from '../../support/until.js'

const full = () => Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
const some = (event: EventName, id: string, session = 's1') => ({ event, session, data: { id } }) as unknown as SessionEvent

/** A log that fails as long as the test says so. */
function stage (t: Test, { most = { events: 1000, size: 1_000_000 }, ...options }: Partial<UnwrittenEventsOptions> = {}) {
  const state = { error: undefined as Error | undefined, written: [] as string[], at: [] as number[], log: [] as string[], tries: 0 }
  const events = new UnwrittenEvents({
    write: async (event, at) => {
      state.tries++
      if (state.error) throw state.error
      state.written.push(`${event.event} ${(event.data as { id: string }).id}`)
      state.at.push(at)
    },
    isPassing: isStorageFailure,
    retry: 10,
    most,
    onBegin: (error) => { state.log.push(`begin ${(error as Error).message}`) },
    onEnd: (count) => { state.log.push(`end ${count}`) },
    onDropped: ({ event }) => { state.log.push(`dropped ${event}`) },
    onError: (error) => { state.log.push(`error ${(error as Error).message}`) },
    ...options
  })
  t.teardown(async () => {
    state.error = undefined
    await events.close()
  })
  return { events, state }
}

t.test('what cannot be written waits, and all that comes after it, of every session and kind', async (t) => {
  const { events, state } = stage(t)
  events.add(some('onack', 'before'))
  await tick()
  state.error = full()
  const kinds: EventName[] = ['onack', 'onreactionmessage', 'status-changed', 'onmessage', 'onpresencechanged', 'closesession']
  const expected = Array.from({ length: 300 }, (_, index) => some(kinds[index % kinds.length]!, String(index), `s${index % 3}`))
  for (const event of expected) events.add(event)
  await tick()
  t.equal(events.count, 300)
  t.equal(events.cause, state.error)
  t.strictSame(state.log, ['begin database or disk is full'], 'which is said once')
  const begun = Date.now()
  await until('another try', () => state.tries > 3)
  state.error = undefined
  await until('all to be written', () => events.count === 0)
  t.strictSame(state.written, ['onack before', ...expected.map(({ event, data }) => `${event} ${(data as { id: string }).id}`)])
  t.ok(state.at.every((at) => at <= begun), 'with the moment at which they happened')
  t.equal(events.cause, undefined)
  t.strictSame(state.log.slice(1), ['end 300'])
  events.add(some('onack', 'after'))
  t.equal(state.written.at(-1), 'onack after')
})

t.test('a message that the catch-up reports again meanwhile waits once', async (t) => {
  const { events, state } = stage(t)
  state.error = full()
  events.add(testEvent('s1', 'a'))
  events.add(testEvent('s1', 'a'))
  events.add({ ...testEvent('s1', 'a'), event: 'unreadmessages' } as SessionEvent)
  events.add(testEvent('s2', 'a'))
  events.add(some('onack', 'x'))
  events.add(some('onack', 'x'))
  t.equal(events.count, 4, 'acknowledgements are no messages')
})

t.test('no more wait than there is room for: the newest are dropped, and counted', async (t) => {
  const { events, state } = stage(t, { most: { events: 3, size: 1_000_000 } })
  state.error = full()
  for (const id of ['a', 'b', 'c', 'd', 'e']) events.add(testEvent('s1', id))
  await tick()
  t.equal(events.dropped, 2)
  t.strictSame(state.log.slice().sort(), ['begin database or disk is full', 'dropped onmessage', 'dropped onmessage'])
  state.error = undefined
  await until('those that found room to be written', () => events.count === 0)
  t.strictSame(state.written, ['a', 'b', 'c'].map((id) => `onmessage false_1@c.us_${id}`))
  state.error = full()
  events.add(testEvent('s1', 'd'))
  t.equal(events.count, 1, 'a dropped message may come again')
})

t.test('nor larger ones', async (t) => {
  const { events, state } = stage(t, { most: { events: 1000, size: 10_000 } })
  state.error = full()
  for (const id of ['a', 'b', 'c']) {
    events.add(some('onack', id.repeat(4_000)))
    await tick()
  }
  t.equal(events.count, 2)
  t.equal(events.dropped, 1)
})

t.test('an event that can never be written is left out: it holds up no other', async (t) => {
  const { events, state } = stage(t)
  state.error = Object.assign(new Error('CHECK failed'), { code: 'SQLITE_CONSTRAINT' })
  events.add(some('onack', 'a'))
  await tick()
  t.equal(events.count, 0)
  t.strictSame(state.log.splice(0), ['error CHECK failed'])
  state.error = full()
  events.add(some('onack', 'b'))
  await tick()
  state.error = Object.assign(new Error('CHECK failed'), { code: 'SQLITE_CONSTRAINT' })
  await until('it to be left out', () => events.count === 0)
  t.strictSame(state.log, ['begin database or disk is full', 'error CHECK failed', 'end 0'])
})

t.test('of a session that is cleared nothing is written', async (t) => {
  const { events, state } = stage(t)
  state.error = full()
  events.add(testEvent('s1', 'a'))
  events.add(testEvent('s2', 'a'))
  await tick()
  events.forget('s1')
  t.equal(events.count, 1)
  state.error = undefined
  await until('the rest to be written', () => events.count === 0)
  t.equal(state.written.length, 1)
})

t.test('at the end it is tried once more; what is left is counted', async (t) => {
  const { events, state } = stage(t)
  state.error = full()
  for (let id = 0; id < 250; id++) events.add(some('onack', String(id)))
  t.equal(await events.close(), 250)
  state.error = undefined
  t.equal(await events.close(), 0)
  t.equal(state.written.length, 250)
})

t.test('a slow log gets one event at a time, in order, also those that come meanwhile', async (t) => {
  const written: string[] = []
  let open = 0
  const { events } = stage(t, {
    write: async ({ data }) => {
      t.equal(++open, 1)
      await sleep(2)
      open--
      written.push((data as { id: string }).id)
    }
  })
  const ids = Array.from({ length: 20 }, (_, index) => String(index))
  for (const [index, id] of ids.entries()) {
    events.add(some('onack', id, `s${index % 3}`))
    if (index % 5 === 0) await sleep(3)
  }
  await events.flush()
  t.strictSame(written, ids)
  t.equal(events.count, 0)
})

t.test('what is added right when the last was written does not wait for another', async (t) => {
  const { events, state } = stage(t)
  for (let id = 0; id < 50; id++) {
    events.add(some('onack', String(id)))
    // Each time a little later: at one of them the queue has just ended.
    for (let turn = 0; turn < id % 10; turn++) await Promise.resolve()
  }
  await tick()
  t.equal(state.written.length, 50)
  t.equal(events.count, 0)
})

t.test('of a session that is cleared while its event is being written, the rest is not', async (t) => {
  const gates: (() => void)[] = []
  const written: string[] = []
  const { events } = stage(t, {
    write: async ({ session, data }) => {
      await new Promise<void>((resolve) => gates.push(resolve))
      written.push(`${session} ${(data as { id: string }).id}`)
    }
  })
  for (const [session, id] of [['s1', 'a'], ['s1', 'b'], ['s2', 'a']] as const) events.add(some('onack', id, session))
  events.forget('s1')
  t.equal(events.count, 1)
  while (written.length < 2) {
    gates.shift()?.()
    await tick()
  }
  t.strictSame(written, ['s1 a', 's2 a'])
})
