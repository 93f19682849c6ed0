import t from 'tap'
import type { StoredEvent } from '../../../schemas/events/events.js'
import type { Posted } from '../../../src/webhooks/webhook-client.js'
import { decideRetry } from '../../../src/webhooks/retry-policy.js'

const NOW = 1_795_521_600_000
const HOUR = 3_600_000
const options = { retryMax: 300_000, giveUp: 72 * HOUR, random: () => 0 }
const event = (age: number) => ({ at: NOW - age }) as StoredEvent
const posted = (fields: Partial<Posted>): Posted => ({ delivered: false, status: 500, answer: '500', latency: 1, retryAfter: 0, ...fields })
const verdict = (fields: Partial<Posted>, attempts = 0, age = 0) => decideRetry(event(age), posted(fields), attempts, options, NOW)

t.test('an event that was taken ends all waiting', async t => {
  t.strictSame(verdict({ delivered: true, status: 204 }, 7), { status: 'delivered', attempts: 0, holdUntil: 0, nextAt: 0 })
})

t.test('one that failed is tried again, each time later', async t => {
  t.strictSame(verdict({}), { status: 'retrying', attempts: 1, holdUntil: 0, nextAt: NOW + 1000 })
  t.match(verdict({ status: null }, 3), { attempts: 4, nextAt: NOW + 8000 })
  t.match(verdict({}, 30), { attempts: 31, nextAt: NOW + 300_000 })
})

t.test('a receiver that asks for more time gets it, and never less than the pause', async t => {
  t.match(verdict({ status: 503, retryAfter: HOUR }), { holdUntil: NOW + HOUR, nextAt: NOW + HOUR })
  t.match(verdict({ status: 429, retryAfter: 500 }, 3), { holdUntil: NOW + 500, nextAt: NOW + 8000 })
})

t.test('410 stops the webhook at this event, however old it is', async t => {
  t.match(verdict({ status: 410 }, 0, 100 * HOUR), { status: 'retrying', attempts: 1, nextAt: 0 })
})

t.test('an old event that fails is given up, and the next goes out at once', async t => {
  t.strictSame(verdict({}, 40, 73 * HOUR), { status: 'dead', attempts: 41, holdUntil: 0, nextAt: 0 })
  t.match(verdict({ retryAfter: HOUR }, 40, 73 * HOUR), { status: 'dead', nextAt: NOW + HOUR })
  t.match(verdict({}, 40, 71 * HOUR), { status: 'retrying' })
  t.match(verdict({ delivered: true }, 40, 73 * HOUR), { status: 'delivered' }, 'one that is old but taken is delivered')
})
