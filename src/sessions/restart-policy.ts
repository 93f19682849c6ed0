import type { SessionReason } from '../../schemas/session.js'

export interface RestartSettings {
  /** How often a session is restarted within an hour; 0: never. */
  perHour: number
  /** Before the first restart, in milliseconds; it doubles with each further one. */
  backoff: number
  /** Milliseconds. */
  maxBackoff: number
}

/** How a run of a session's browser ended. */
export interface RunOutcome {
  reason: SessionReason
  /** Whether it was CONNECTED at any time. */
  wasConnected: boolean
  /** Whether nobody had asked for its start just then. */
  wasRestarted: boolean
}

const HOUR = 3_600_000

/** How much sooner or later than planned a restart may be, so that many sessions do not start at once. */
const JITTER = 0.2

/** Causes that another browser may not meet. */
const TRANSIENT = new Set<SessionReason>(['browser_crashed', 'page_crashed', 'page_frozen', 'network', 'memory'])

/** The same where a start fails that nobody waits for. */
const FAILED_STARTS = new Set<SessionReason>(['start_failed', 'start_timeout', 'page_not_understood'])

/** Decides whether a session whose browser has ended is restarted, and when. Never after a logout. */
export class RestartPolicy {
  readonly #settings: RestartSettings
  readonly #random: () => number
  /** When it restarted within the last hour, in epoch milliseconds. */
  #restarts: number[] = []
  #inARow = 0
  #count = 0

  constructor (settings: RestartSettings, random = Math.random) {
    this.#settings = settings
    this.#random = random
  }

  /** How often it has restarted the session since the server came up. */
  get count (): number {
    return this.#count
  }

  /** How long to wait before the restart, in milliseconds; undefined if there is to be none. */
  next ({ reason, wasConnected, wasRestarted }: RunOutcome, now = Date.now()): number | undefined {
    const { perHour, backoff, maxBackoff } = this.#settings
    if (wasConnected) this.#inARow = 0
    const mayPass =
      (TRANSIENT.has(reason) && (wasConnected || wasRestarted)) || (FAILED_STARTS.has(reason) && wasRestarted)
    if (!mayPass) return undefined
    this.#restarts = this.#restarts.filter((at) => now - at < HOUR)
    if (this.#restarts.length >= perHour) return undefined
    // One that comes up and dies again and again is not as good as one that works.
    const step = Math.max(this.#inARow++, this.#restarts.length)
    const planned = Math.min(backoff * 2 ** step, maxBackoff)
    const delay = Math.round(planned * (1 + JITTER * (2 * this.#random() - 1)))
    this.#restarts.push(now + delay)
    this.#count++
    return delay
  }
}
