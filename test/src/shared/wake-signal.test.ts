import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { Bell } from '../../../src/shared/wake-signal.js'

const LONG = 20_000

t.test('a rest has its time', async t => {
  const begun = performance.now()
  await new Bell().rest(30, new AbortController().signal)
  t.ok(performance.now() - begun >= 29)
})

t.test('a ring ends it', async t => {
  const bell = new Bell()
  const resting = bell.rest(LONG, new AbortController().signal)
  bell.ring()
  await t.resolves(resting)
})

t.test('rings before it count once', async t => {
  const bell = new Bell()
  bell.ring()
  bell.ring()
  await t.resolves(bell.rest(LONG, new AbortController().signal))
  let over = false
  const resting = bell.rest(LONG, new AbortController().signal).then(() => { over = true })
  await sleep(20)
  t.notOk(over)
  bell.ring()
  await resting
})

t.test('an abort ends it with its reason, also one before', async t => {
  const abort = new AbortController()
  const bell = new Bell()
  const resting = bell.rest(LONG, abort.signal)
  abort.abort(new Error('closed'))
  await t.rejects(resting, { message: 'closed' })
  bell.ring()
  await t.rejects(bell.rest(LONG, abort.signal), { message: 'closed' })
})
