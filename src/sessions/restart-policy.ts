import type { SessionReason } from '../../schemas/session.js'

/** Ends that another start may mend. None of them is a wish of a person, or an end of the login. */
const MENDABLE = new Set<SessionReason>([
  'browser_crashed',
  'page_crashed',
  'page_frozen',
  'page_not_understood',
  'memory_limit',
  'network',
  'start_failed',
  'start_timeout',
  'sync_timeout'
])

const HOUR = 3_600_000

/** Waits before the first restart of an hour, and at most before any, in milliseconds. */
const FIRST_WAIT = 1_000
const LONGEST_WAIT = 60_000

export interface RestartPolicyOptions {
  /** Restarts within an hour; 0: none. */
  budget: number
  /** From 0 to below 1. */
  random: () => number
}

/** Decides when one session is started again by itself. */
export class RestartPolicy {
  readonly #options: RestartPolicyOptions
  #restarts: number[] = []
  #hasWorked = false

  constructor (options: RestartPolicyOptions) {
    this.#options = options
  }

  /** The session is connected: only one that has been is started again by itself. */
  connected (): void {
    this.#hasWorked = true
  }

  /**
   * Milliseconds to wait before the session is started again: twice as long after each restart of the last hour, and
   * up to a quarter more, so that many sessions do not start at once. Undefined if it is not to be.
   * @param now epoch milliseconds
   */
  waitAfter (reason: SessionReason, now: number): number | undefined {
    if (!MENDABLE.has(reason)) {
      this.#hasWorked = false
      this.#restarts = []
      return undefined
    }
    if (!this.#hasWorked || this.isSpent(now)) return undefined
    const wait = Math.min(FIRST_WAIT * 2 ** this.#restarts.length, LONGEST_WAIT)
    this.#restarts.push(now)
    return Math.round(wait * (1 + this.#options.random() / 4))
  }

  /** Whether as many restarts as are allowed fell into the last hour. @param now epoch milliseconds */
  isSpent (now: number): boolean {
    this.#restarts = this.#restarts.filter((at) => now - at < HOUR)
    return this.#restarts.length >= this.#options.budget
  }
}
