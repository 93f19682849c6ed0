import t from 'tap'
import { CheckFailures } from '../../../src/events/check-failures.js'

t.test('keeps since when checks fail, and why the last one did', async (t) => {
  const failures = new CheckFailures()
  t.equal(failures.summary(), undefined)
  failures.failed('ana', 'no chats', 2_000)
  failures.failed('ben', 'SQLITE_FULL', 1_000)
  failures.failed('ana', 'no answer', 3_000)
  t.strictSame(failures.of('ana'), { since: 2_000, cause: 'no answer' })
  t.strictSame(failures.summary(), { sessions: 2, since: 1_000, cause: 'SQLITE_FULL' })
  failures.forget('ben')
  t.strictSame(failures.summary(), { sessions: 1, since: 2_000, cause: 'no answer' })
  failures.forget('ana')
  t.equal(failures.of('ana'), undefined)
})
