import t from 'tap'
import type { StoredEvent } from '../../../schemas/events/events.js'
import type { DeliveryAttempt } from '../../../src/webhooks/delivery.js'
import { backoff, decideRetry, retryAfter } from '../../../src/webhooks/retry-policy.js'

const NOW = 1_795_521_600_000
const HOUR = 3_600_000
const policy = { maxBackoff: 300_000, maxAge: 72 * HOUR, random: () => 0 }
const event = (age: number) => ({ at: NOW - age }) as StoredEvent
const attempt = (fields: Partial<DeliveryAttempt>): DeliveryAttempt => ({ delivered: false, status: 500, answer: '500', latency: 1, retryAfter: 0, ...fields })
const decide = (fields: Partial<DeliveryAttempt>, attempts = 0, age = 0) => decideRetry(event(age), attempt(fields), attempts, policy, NOW)

t.test('an event that was taken ends all waiting', async t => {
  t.strictSame(decide({ delivered: true, status: 204 }, 7), { status: 'delivered', attempts: 0, holdUntil: 0, nextAttemptAt: 0 })
})

t.test('one that failed is tried again, each time later', async t => {
  t.strictSame(decide({}), { status: 'retrying', attempts: 1, holdUntil: 0, nextAttemptAt: NOW + 1000 })
  t.match(decide({ status: null }, 3), { attempts: 4, nextAttemptAt: NOW + 8000 })
  t.match(decide({}, 30), { attempts: 31, nextAttemptAt: NOW + 300_000 })
})

t.test('a receiver that asks for more time gets it, and never less than the pause', async t => {
  t.match(decide({ status: 503, retryAfter: HOUR }), { holdUntil: NOW + HOUR, nextAttemptAt: NOW + HOUR })
  t.match(decide({ status: 429, retryAfter: 500 }, 3), { holdUntil: NOW + 500, nextAttemptAt: NOW + 8000 })
})

t.test('410 stops the webhook at this event, however old it is', async t => {
  t.match(decide({ status: 410 }, 0, 100 * HOUR), { status: 'retrying', attempts: 1, nextAttemptAt: 0 })
})

t.test('an old event that fails is given up, and the next goes out at once', async t => {
  t.strictSame(decide({}, 40, 73 * HOUR), { status: 'dead', attempts: 41, holdUntil: 0, nextAttemptAt: 0 })
  t.match(decide({ retryAfter: HOUR }, 40, 73 * HOUR), { status: 'dead', nextAttemptAt: NOW + HOUR })
  t.match(decide({}, 40, 71 * HOUR), { status: 'retrying' })
  t.match(decide({ delivered: true }, 40, 73 * HOUR), { status: 'delivered' }, 'one that is old but taken is delivered')
})

const always = (value: number) => () => value

t.test('pauses double up to a cap, and chance takes off up to a half', async t => {
  t.strictSame([1, 2, 3, 4, 9, 10, 1000].map((attempts) => backoff(attempts, 300_000, always(0))), [1000, 2000, 4000, 8000, 256_000, 300_000, 300_000])
  t.equal(backoff(3, 300_000, always(1)), 2000)
  t.equal(backoff(1, 200, always(0)), 200, 'a cap below the first pause counts too')
  const some = Array.from({ length: 50 }, () => backoff(2, 300_000))
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
