import t, { type Test } from 'tap'
import { Retention, type Pruned, type RetentionStore, type RetentionOptions } from '../../../src/events/retention.js'
import { until } from '../../support/until.js'

interface Fake extends RetentionStore { events: (Pruned & { at: number })[], steps: number[], forgotten: number[], seen: unknown[] }

/** Events that were written down one second after the other, the newest now; each takes 10 bytes. */
function store (count: number): Fake {
  const now = Date.now()
  const fake: Fake = {
    events: Array.from({ length: count }, (_, index) => ({ id: `event-${index}`, session: 's1', seq: index + 1, name: 'onmessage', file: index % 2 === 0 ? `file-${index}` : null, at: now - (count - 1 - index) * 1000 })),
    steps: [],
    forgotten: [],
    seen: [],
    prune: async (before, limit) => {
      const old = fake.events.slice(0, -1).filter(({ at }) => at < before).slice(0, limit)
      fake.events.splice(0, old.length)
      fake.steps.push(old.length)
      return old
    },
    pruneDeliveries: async (before) => { fake.forgotten.push(before) },
    size: async () => fake.events.length * 10,
    pruneSeen: async (before, after, limit) => {
      fake.seen.push([before, after])
      t.ok(limit > 0)
      return fake.seen.length % 3 === 0 ? undefined : { session: 's1', id: String(fake.seen.length) }
    }
  }
  return fake
}

function retaining (t: Test, given: RetentionStore, options: Partial<RetentionOptions> = {}) {
  const removed: string[] = []
  const pruned: Pruned[] = []
  const errors: unknown[] = []
  let passes = 0
  const retention = new Retention({
    store: given,
    files: { total: async () => 0, size: async () => 100, remove: async (names) => { removed.push(...names) } },
    maxAge: 3_600_000,
    maxSize: 1_000_000,
    interval: 10,
    onPruned: (events) => pruned.push(...events),
    onPassed: () => { passes++ },
    onError: (error) => errors.push(error),
    ...options
  })
  retention.start()
  t.teardown(() => retention.stop())
  return { retention, removed, pruned, errors, passes: () => passes }
}

t.test('what is too old goes, step by step, with its files', async t => {
  const given = store(1000)
  const { retention, removed, pruned } = retaining(t, given, { maxAge: 99_500 })
  await until('a whole pass', () => given.seen.length >= 3)
  await retention.stop()
  t.ok(Math.abs(given.events.length - 100) <= 10, `${given.events.length} are left`)
  t.ok(Math.max(...given.steps) <= 200)
  t.equal(pruned.length, 1000 - given.events.length)
  t.strictSame(removed, pruned.flatMap(({ file }) => file ?? []))
  t.match(given.seen.slice(0, 3), [[Number, undefined], [Number, { id: '1' }], [Number, { id: '2' }]], 'from the beginning to the end')
  const [[before]] = given.seen as [[number]]
  t.equal(Math.floor(given.forgotten[0] as number / 1000), before)
  t.ok(Math.abs(before - (Date.now() - 99_500) / 1000) < 60, 'epoch seconds')
})

t.test('the oldest go where all take too much room, the files counted', async t => {
  const given = store(1000)
  // 10,000 bytes of events and 50,000 of files, of which 40,000 are too many.
  const { retention, pruned } = retaining(t, given, { maxSize: 20_000, files: { total: async () => given.events.length * 50, size: async () => 100, remove: async () => {} } })
  await until('a whole pass', () => given.seen.length >= 3)
  await retention.stop()
  t.equal(given.events.length, 200, 'in steps of 200, as few as are needed')
  t.equal(pruned.length, 800)
})

t.test('what has room and is young stays', async t => {
  const given = store(300)
  const { pruned, removed, passes } = retaining(t, given)
  await until('two passes', () => passes() >= 2)
  t.equal(given.events.length, 300)
  t.strictSame([pruned, removed], [[], []])
})

t.test('an error is reported, and the next pass continues', async t => {
  const given = store(10)
  let failing = true
  const { errors } = retaining(t, { ...given, size: async () => { if (failing) throw new Error('locked'); return 0 } })
  await until('the defect', () => errors.length > 0)
  t.match(errors[0], { message: 'locked' })
  failing = false
  await until('a whole pass', () => given.seen.length >= 3)
})

t.test('nothing is touched once it has stopped', async t => {
  const given = store(100_000)
  const { retention } = retaining(t, given, { maxAge: 0 })
  await until('the first step', () => given.steps.length > 0)
  await retention.stop()
  const { length } = given.steps
  t.ok(given.events.length > 1)
  await new Promise((resolve) => setTimeout(resolve, 100))
  t.equal(given.steps.length, length)
})
