import type { Delivery, DeliveryFilter, DeliveryStatus, Outcome } from './delivery.js'

/** How far a webhook has come. */
export interface Cursor {
  /** Place in the session's order of the last event that it is done with. */
  seq: number
  /** Attempts that failed since the last that did not. */
  attempts: number
  /** Its receiver asked not to be called before; epoch milliseconds, or 0. */
  holdUntil: number
}

/** One attempt to deliver an event. */
export interface Attempt extends Pick<Outcome, 'answer' | 'latency'> {
  session: string
  webhook: string
  event: string
  name: string
  status: DeliveryStatus
  /** Epoch milliseconds. */
  at: number
}

/** What a restart must not forget of the queues. */
export interface DeliveryStore {
  cursor: (webhook: string) => Cursor | undefined
  /** Moves a webhook, and begins one that is new. */
  move: (webhook: string, session: string, cursor: Cursor) => void
  /** Writes an attempt down; with a cursor, the webhook moves there in the same step. */
  record: (attempt: Attempt, cursor?: Cursor) => Delivery
  /** Leaves nothing of a webhook. */
  remove: (webhook: string) => void
  /** How many events of these names, or of all, come after a place in the order of a session. */
  count: (session: string, seq: number, names: string[]) => number
  find: (session: string, delivery: string) => Delivery | undefined
  /** The newest first. */
  list: (session: string, filter: DeliveryFilter) => Delivery[]
}
