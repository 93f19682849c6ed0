import type { StoredEvent } from '../../schemas/events/events.js'
import type { DeliveryAttempt, DeliveryStatus } from './delivery.js'

export interface RetryPolicy {
  /** Longest pause between two attempts, in milliseconds. */
  maxBackoff: number
  /** Age, in milliseconds, from which an event that fails is not tried again. */
  maxAge: number
  random?: () => number
}

export interface RetryDecision {
  status: DeliveryStatus
  /** Failed attempts since the last success. */
  attempts: number
  /** Epoch milliseconds before which the receiver asked not to be called; 0 if it did not. */
  holdUntil: number
  /** Epoch milliseconds of the next attempt at this webhook; 0 for at once. */
  nextAttemptAt: number
}

const FIRST_BACKOFF = 1_000
const DAY = 24 * 60 * 60 * 1000

/** Whether the receiver has unsubscribed. */
export const isGone = ({ status }: DeliveryAttempt) => status === 410

/**
 * What follows from an attempt at the first undelivered event.
 * @param attempts failed attempts before it
 */
export function decideRetry (
  { at }: StoredEvent,
  attempt: DeliveryAttempt,
  attempts: number,
  { maxBackoff, maxAge, random }: RetryPolicy,
  now: number
): RetryDecision {
  if (attempt.delivered) return { status: 'delivered', attempts: 0, holdUntil: 0, nextAttemptAt: 0 }
  const failed = { attempts: attempts + 1 }
  if (isGone(attempt)) return { ...failed, status: 'retrying', holdUntil: 0, nextAttemptAt: 0 }
  const holdUntil = attempt.retryAfter > 0 ? now + attempt.retryAfter : 0
  // The next event may be as old: there is no pause after each event of an old backlog.
  const isDead = now - at > maxAge
  const next = isDead ? 0 : now + Math.round(backoff(attempts + 1, maxBackoff, random))
  return { ...failed, status: isDead ? 'dead' : 'retrying', holdUntil, nextAttemptAt: Math.max(next, holdUntil) }
}

/**
 * Milliseconds until the next attempt: doubled with each failure, up to a cap, with a jitter of up to one half,
 * so that many webhooks do not retry at the same moment.
 * @param attempts failed attempts in a row, from 1
 */
export function backoff (attempts: number, cap: number, random: () => number = Math.random): number {
  return Math.min(FIRST_BACKOFF * 2 ** Math.min(attempts - 1, 30), cap) * (1 - random() / 2)
}

/** Milliseconds, a day at most, of a `Retry-After` header: in seconds, or as a date. 0 if there is none. */
export function retryAfter (header: string | undefined, now: number): number {
  if (header === undefined) return 0
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now
  return Number.isNaN(wait) ? 0 : Math.min(Math.max(wait, 0), DAY)
}
