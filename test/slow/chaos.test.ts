import t, { type Test } from 'tap'
import { chaosLimit, chaosOptions } from '../chaos/options.js'
import { chaos } from '../chaos/run.js'

const LIMIT = chaosLimit() + 60_000

// They wait more than they work.
t.jobs = 2

// `npm run chaos` runs the same with 10,000 messages each.

async function prove (t: Test, receiverDown: boolean, few: { messages: number, kills: number }): Promise<void> {
  const options = chaosOptions(few)
  t.comment(`CHAOS_SEED=${options.seed}`)
  const { faults, ...report } = await chaos(t, { ...options, receiverDown })
  t.comment(report)
  t.strictSame(faults.slice(0, 20), [])
  t.equal(report.messages, options.messages)
  t.equal(report.kills, options.kills)
}

t.test('no event is lost, doubled or out of order while the receiver fails and the server is killed', { timeout: LIMIT }, async t => {
  await prove(t, false, { messages: 250, kills: 2 })
})

t.test('nor where the receiver is down until all is over, and then back', { timeout: LIMIT }, async t => {
  await prove(t, true, { messages: 250, kills: 1 })
})
