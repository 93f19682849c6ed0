/** `retrying` is tried again automatically; `dead` only on request. */
export type DeliveryStatus = 'retrying' | 'delivered' | 'dead'

/** One event for one webhook, with its attempts. */
export interface Delivery {
  id: string
  session: string
  webhook: string
  /** ULID of the event, which is sent as `webhook-id`. */
  event: string
  /** Name of the event. */
  name: string
  status: DeliveryStatus
  attempts: number
  /** Of the last attempt: HTTP status or cause in words, with the beginning of the reply's text. */
  answer: string
  /** Milliseconds of the last attempt. */
  latency: number
  /** Epoch milliseconds of the first attempt. */
  firstAt: number
  /** Epoch milliseconds of the last attempt. */
  lastAt: number
}

export interface DeliveryFilter {
  webhook?: string | undefined
  status?: DeliveryStatus | undefined
  /** Id of a delivery: only older ones are listed. */
  before?: string | undefined
  limit: number
}

/** The result of one request. */
export interface DeliveryAttempt {
  delivered: boolean
  /** HTTP status; null if there was no response. */
  status: number | null
  /** HTTP status or cause in words, with the beginning of the reply's text. */
  answer: string
  /** Milliseconds. */
  latency: number
  /** Milliseconds that the receiver asked to wait; 0 if it did not. */
  retryAfter: number
}

/** An attempt as the log of deliveries has it. */
export interface AttemptRecord extends Pick<DeliveryAttempt, 'answer' | 'latency'> {
  session: string
  webhook: string
  event: string
  name: string
  status: DeliveryStatus
  /** Epoch milliseconds. */
  at: number
}

/** The position of a webhook in the event log of its session, as a restart finds it. */
export interface Cursor {
  /** Offset of the last event that is delivered, dead or skipped. */
  seq: number
  /** Failed attempts since the last success. */
  attempts: number
  /** Epoch milliseconds before which the receiver asked not to be called; 0 if it did not. */
  holdUntil: number
}

/** The state of a webhook's deliveries. */
export interface QueueState {
  /** Upper bound of the undelivered events: those that the session ignores are counted too. */
  pending: number
  /** Failed attempts since the last success. */
  attempts: number
  /** Epoch milliseconds; null if no event waits for another attempt. */
  nextAttemptAt: number | null
}

/**
 * Cursors and the log of deliveries: what a promise of it resolves with is on disk. Writes of one webhook come one at a
 * time.
 */
export interface DeliveryStore {
  /** The cursor of a webhook; that of a new one is created at the newest event of its session. */
  open: (webhook: string, session: string) => Promise<Cursor>
  save: (webhook: string, session: string, cursor: Cursor) => Promise<void>
  /** Records an attempt; a cursor is saved in the same transaction. */
  record: (attempt: AttemptRecord, cursor?: Cursor) => Promise<Delivery>
  /** Removes the cursor and all deliveries of a webhook. */
  remove: (webhook: string) => Promise<void>
  /** How many events of these names, or of all, come after an offset. */
  count: (session: string, seq: number, names: string[]) => Promise<number>
  find: (session: string, delivery: string) => Promise<Delivery | undefined>
  /** The newest first. */
  list: (session: string, filter: DeliveryFilter) => Promise<Delivery[]>
}
