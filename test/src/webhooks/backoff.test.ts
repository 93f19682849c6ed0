import t from 'tap'
import { backOff, retryAfter } from '../../../src/webhooks/backoff.js'

const always = (value: number) => () => value

t.test('pauses double up to a cap, and chance takes off up to a half', async t => {
  t.strictSame([1, 2, 3, 4, 9, 10, 1000].map((attempts) => backOff(attempts, 300_000, always(0))), [1000, 2000, 4000, 8000, 256_000, 300_000, 300_000])
  t.equal(backOff(3, 300_000, always(1)), 2000)
  t.equal(backOff(1, 200, always(0)), 200, 'a cap below the first pause counts too')
  const some = Array.from({ length: 50 }, () => backOff(2, 300_000))
  t.ok(some.every((ms) => ms >= 1000 && ms <= 2000))
  t.ok(new Set(some).size > 10, 'not all at once')
})

t.test('Retry-After is seconds or a date, and counts up to a day', async t => {
  const now = Date.parse('2026-11-25T00:00:00Z')
  t.equal(retryAfter(undefined, now), 0)
  t.equal(retryAfter('120', now), 120_000)
  t.equal(retryAfter('Wed, 25 Nov 2026 00:01:00 GMT', now), 60_000)
  t.equal(retryAfter('Tue, 24 Nov 2026 00:01:00 GMT', now), 0, 'a date that is over')
  t.equal(retryAfter('99999999999', now), 86_400_000)
  t.equal(retryAfter('soon', now), 0)
  t.equal(retryAfter('-5', now), 0)
  t.equal(retryAfter('', now), 0)
})
