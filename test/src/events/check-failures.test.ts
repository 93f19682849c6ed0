import t from 'tap'
import { CheckFailures } from '../../../src/events/check-failures.js'

t.test('tells since when checks fail, and why the last one did, in a short text', async (t) => {
  const failures = new CheckFailures()
  t.equal(failures.summary(), undefined)
  failures.failed('ana', new Error('no chats\n    at look (/srv/zapserver/dist/a.js:1:2)'), 2_000)
  failures.failed('ben', Object.assign(new Error('/data/store.db is full'), { code: 'SQLITE_FULL' }), 1_000)
  failures.failed('ana', new Error(`in /srv/zapserver/data/store.db ${'x'.repeat(500)}`), 3_000)
  t.match(failures.of('ana'), { since: 2_000, cause: /^in x{197,}$/ })
  t.ok(failures.of('ana')!.cause.length <= 200)
  t.strictSame(failures.summary(), { sessions: 2, since: 1_000, cause: 'SQLITE_FULL' })
  failures.forget('ben')
  t.match(failures.summary(), { sessions: 1, since: 2_000 })
  failures.forget('ana')
  t.equal(failures.of('ana'), undefined)
})
