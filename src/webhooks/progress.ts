import type { EventLog } from '../events/event-log.js'
import { backOff } from './backoff.js'
import type { Attempt, Cursor, DeliveryStore } from './delivery-repository.js'
import type { Delivery } from './delivery.js'
import type { RetryDecision } from './retry-policy.js'
import type { Webhook } from './webhook.js'

export interface ProgressOptions {
  eventLog: EventLog
  memory: DeliveryStore
  /** Longest pause between two attempts, in milliseconds. */
  retryMax: number
}

/** How a webhook's queue gets on, as a restart finds it again. */
export class Progress {
  readonly #memory: DeliveryStore
  readonly #id: string
  readonly #session: string
  #cursor: Cursor
  /** Epoch milliseconds of the next attempt; 0 for at once. */
  #nextAt: number

  /** One that is new begins at the newest event of its session. */
  constructor ({ id, session }: Webhook, { memory, eventLog, retryMax }: ProgressOptions) {
    this.#memory = memory
    this.#id = id
    this.#session = session
    const known = memory.cursor(id)
    const seq = eventLog.last(session)
    // If events were lost, their numbers are used again.
    this.#cursor = known ? { ...known, seq: Math.min(known.seq, seq) } : { seq, attempts: 0, holdUntil: 0 }
    if (!known) memory.move(id, session, this.#cursor)
    // A restart may have mended it.
    this.#nextAt = Math.max(this.#cursor.holdUntil, this.#cursor.attempts > 0 ? Date.now() + backOff(1, retryMax) : 0)
  }

  /** Place in the session's order up to which all is done, as it was written down. */
  get place (): number {
    return this.#cursor.seq
  }

  /** That failed since the last that did not. */
  get attempts (): number {
    return this.#cursor.attempts
  }

  get nextAt (): number {
    return this.#nextAt
  }

  /** Milliseconds until the next attempt. */
  get wait (): number {
    return this.#nextAt - Date.now()
  }

  /** Waits no more. */
  hurry (): void {
    this.#cursor.holdUntil = this.#nextAt = 0
  }

  moveTo (place: number): void {
    this.#cursor = { ...this.#cursor, seq: place }
    this.#memory.move(this.#id, this.#session, this.#cursor)
  }

  /** Writes an attempt down and what follows from it, in one step. */
  settle (attempt: Attempt, { attempts, holdUntil, nextAt }: RetryDecision, place: number): Delivery {
    const cursor = { seq: place, attempts, holdUntil }
    const delivery = this.#memory.record(attempt, cursor)
    this.#cursor = cursor
    this.#nextAt = nextAt
    return delivery
  }
}
