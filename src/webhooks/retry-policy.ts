import type { StoredEvent } from '../../schemas/events/events.js'
import { backOff } from './backoff.js'
import type { DeliveryStatus } from './delivery.js'
import type { Posted } from './webhook-client.js'

export interface PatienceOptions {
  /** Longest pause between two attempts, in milliseconds. */
  retryMax: number
  /** Age, in milliseconds, from which an event that fails is given up. */
  giveUp: number
  random?: () => number
}

export interface RetryDecision {
  status: DeliveryStatus
  /** Attempts that failed since the last that did not. */
  attempts: number
  /** Epoch milliseconds before which the receiver asked not to be called; 0 where it did not. */
  holdUntil: number
  /** Epoch milliseconds of the next attempt at this webhook; 0 for at once. */
  nextAt: number
}

/** Does the receiver want no more, ever? */
export const isGone = ({ status }: Posted) => status === 410

/**
 * What follows from an attempt at the first event of a queue.
 * @param attempts that failed before it, one after the other
 */
export function decideRetry (
  { at }: StoredEvent,
  posted: Posted,
  attempts: number,
  { retryMax, giveUp, random }: PatienceOptions,
  now: number
): RetryDecision {
  if (posted.delivered) return { status: 'delivered', attempts: 0, holdUntil: 0, nextAt: 0 }
  if (isGone(posted)) return { status: 'retrying', attempts: attempts + 1, holdUntil: 0, nextAt: 0 }
  const holdUntil = posted.retryAfter > 0 ? now + posted.retryAfter : 0
  // The next may be as old: a backlog is gone through without a pause after each of its events.
  const isDead = now - at > giveUp
  const next = isDead ? 0 : now + Math.round(backOff(attempts + 1, retryMax, random))
  return { status: isDead ? 'dead' : 'retrying', attempts: attempts + 1, holdUntil, nextAt: Math.max(next, holdUntil) }
}
