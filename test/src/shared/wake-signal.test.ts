import { setTimeout as sleep } from 'node:timers/promises'
import t from 'tap'
import { WakeSignal } from '../../../src/shared/wake-signal.js'

const LONG = 20_000

t.test('a rest has its time', async t => {
  const begun = performance.now()
  await new WakeSignal().wait(30, new AbortController().signal)
  t.ok(performance.now() - begun >= 29)
})

t.test('a ring ends it', async t => {
  const wake = new WakeSignal()
  const resting = wake.wait(LONG, new AbortController().signal)
  wake.notify()
  await t.resolves(resting)
})

t.test('rings before it count once', async t => {
  const wake = new WakeSignal()
  wake.notify()
  wake.notify()
  await t.resolves(wake.wait(LONG, new AbortController().signal))
  let over = false
  const resting = wake.wait(LONG, new AbortController().signal).then(() => { over = true })
  await sleep(20)
  t.notOk(over)
  wake.notify()
  await resting
})

t.test('an abort ends it with its reason, also one before', async t => {
  const abort = new AbortController()
  const wake = new WakeSignal()
  const resting = wake.wait(LONG, abort.signal)
  abort.abort(new Error('closed'))
  await t.rejects(resting, { message: 'closed' })
  wake.notify()
  await t.rejects(wake.wait(LONG, abort.signal), { message: 'closed' })
})
