import t from 'tap'
import { RestartPolicy, type RunOutcome } from '../../../src/sessions/restart-policy.js'

const SETTINGS = { perHour: 4, backoff: 1_000, maxBackoff: 60_000 }
const NO_JITTER = () => 0.5
const crash: RunOutcome = { reason: 'page_crashed', wasConnected: true, wasRestarted: false }
const failure: RunOutcome = { reason: 'start_failed', wasConnected: false, wasRestarted: true }

t.test('each lost browser is replaced, later each time, until the budget of the hour is spent', async (t) => {
  const policy = new RestartPolicy(SETTINGS, NO_JITTER)
  t.strictSame([0, 1, 2, 3, 4].map((minute) => policy.next(crash, minute * 60_000)), [1_000, 2_000, 4_000, 8_000, undefined])
  t.equal(policy.count, 4)
  t.equal(policy.next(crash, 3_602_000), 8_000, 'the first restart is more than an hour ago')
})

t.test('a restart that fails is tried again, never sooner than at most', async (t) => {
  const policy = new RestartPolicy({ ...SETTINGS, perHour: 20 }, NO_JITTER)
  t.equal(policy.next(crash, 0), 1_000)
  const delays = Array.from({ length: 8 }, (_, place) => policy.next(failure, place * 1_000))
  t.strictSame(delays, [2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000, 60_000])
})

t.test('what is quiet for an hour begins anew', async (t) => {
  const policy = new RestartPolicy(SETTINGS, NO_JITTER)
  for (const at of [0, 1, 2]) policy.next(crash, at)
  t.equal(policy.next(crash, 4_000_000), 1_000)
})

t.test('a start that somebody waits for, a logout and a close are nothing to restart', async (t) => {
  const policy = new RestartPolicy(SETTINGS, NO_JITTER)
  t.equal(policy.next({ ...failure, wasRestarted: false }), undefined)
  t.equal(policy.next({ ...crash, wasConnected: false }), undefined, 'it never came up')
  for (const reason of ['requested', 'logged_out', 'unlinked', 'banned', 'qr_timeout', 'code_refused', 'conflict', 'terms', 'sync_timeout', 'shutdown', 'cleared', 'maintenance'] as const) {
    t.equal(policy.next({ ...crash, reason }), undefined, reason)
  }
  t.equal(new RestartPolicy({ ...SETTINGS, perHour: 0 }).next(crash), undefined, 'where it is turned off')
  t.equal(policy.count, 0)
})

t.test('sessions that are lost together do not all start at once', async (t) => {
  const delays = [0, 0.25, 0.75, 1].map((random) => new RestartPolicy(SETTINGS, () => random).next(crash))
  t.strictSame(delays, [800, 900, 1_100, 1_200])
})
