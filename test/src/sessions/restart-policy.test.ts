import t from 'tap'
import { RestartPolicy } from '../../../src/sessions/restart-policy.js'

const HOUR = 3_600_000

function worked (budget = 3, random = 0): RestartPolicy {
  const policy = new RestartPolicy({ budget, random: () => random })
  policy.connected()
  return policy
}

t.test('the waits double, up to a minute', async (t) => {
  const policy = worked(10)
  const waits = Array.from({ length: 8 }, (_, index) => policy.waitAfter('browser_crashed', index))
  t.strictSame(waits, [1, 2, 4, 8, 16, 32, 60, 60].map((seconds) => seconds * 1000))
})

t.test('up to a quarter is added at random', async (t) => {
  t.equal(worked(3, 0.999_999).waitAfter('network', 0), 1250)
})

t.test('no more restarts than the budget within an hour', async (t) => {
  const policy = worked(2)
  t.ok(policy.waitAfter('page_crashed', 0))
  t.ok(policy.waitAfter('page_frozen', 1))
  t.equal(policy.waitAfter('page_crashed', 2), undefined)
  t.ok(policy.isSpent(2))
  t.notOk(policy.isSpent(HOUR), 'the first one is an hour ago')
  t.ok(policy.waitAfter('page_crashed', HOUR))
  t.equal(worked(0).waitAfter('page_crashed', 0), undefined, 'a budget of none')
})

t.test('a session that never worked is not started again', async (t) => {
  const policy = new RestartPolicy({ budget: 3, random: () => 0 })
  t.equal(policy.waitAfter('start_failed', 0), undefined)
  policy.connected()
  t.ok(policy.waitAfter('start_failed', 0), 'one that did is, also where its start fails')
})

t.test('what a person wants, and the end of a login, is never undone', async (t) => {
  for (const reason of ['requested', 'logged_out', 'unlinked', 'cleared', 'qr_timeout', 'code_refused', 'conflict', 'terms', 'proxy_blocked', 'screen_locked', 'maintenance', 'shutdown'] as const) {
    const policy = worked()
    t.equal(policy.waitAfter(reason, 0), undefined, reason)
    t.equal(policy.waitAfter('start_failed', 1), undefined, `${reason}: what comes after it is a new beginning`)
  }
})
