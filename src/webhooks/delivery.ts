/** `retrying` goes out again by itself; `dead` does not, unless it is asked for. */
export type DeliveryStatus = 'retrying' | 'delivered' | 'dead'

/** What became of one event at one webhook. */
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
  /** The last one: HTTP status or cause in words, with the beginning of the reply's text. */
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
  /** Id of a delivery: those that came first after it are left out, and so is it. */
  before?: string | undefined
  limit: number
}

/** What came of one attempt. */
export interface Outcome {
  delivered: boolean
  /** HTTP status; null where there was no answer. */
  status: number | null
  /** HTTP status or cause in words, with the beginning of the reply's text. */
  answer: string
  /** Milliseconds. */
  latency: number
}

/** State of a webhook's deliveries. */
export interface QueueState {
  /** Events that wait for it, at most: those that it ignores for their sender are counted too. */
  pending: number
  /** Attempts that failed since the last that did not. */
  attempts: number
  /** Epoch milliseconds; null where nothing waits for a further attempt. */
  nextAttemptAt: number | null
}
