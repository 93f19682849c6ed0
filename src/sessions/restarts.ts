import { RestartPolicy, type RestartSettings, type RunOutcome } from './restart-policy.js'

/** Restarts sessions whose browsers have ended by themselves. */
export class Restarts {
  readonly #settings: RestartSettings
  readonly #restart: (session: string) => void
  readonly #policies = new Map<string, RestartPolicy>()
  readonly #timers = new Map<string, NodeJS.Timeout>()

  /** @param restart starts a session for which nobody waits */
  constructor (settings: RestartSettings, restart: (session: string) => void) {
    this.#settings = settings
    this.#restart = restart
  }

  /** How often a session was restarted since the server came up. */
  count (session: string): number {
    return this.#policies.get(session)?.count ?? 0
  }

  /** Plans the restart of a session whose run is over. Answers when it is, in epoch milliseconds, if at all. */
  plan (session: string, outcome: RunOutcome): number | undefined {
    this.cancel(session)
    const policy = this.#policies.get(session) ?? new RestartPolicy(this.#settings)
    this.#policies.set(session, policy)
    const delay = policy.next(outcome)
    if (delay === undefined) return undefined
    const timer = setTimeout(() => {
      this.#timers.delete(session)
      this.#restart(session)
    }, delay)
    this.#timers.set(session, timer)
    return Date.now() + delay
  }

  cancel (session: string): void {
    clearTimeout(this.#timers.get(session))
    this.#timers.delete(session)
  }

  /** Forgets a session that is no more. */
  forget (session: string): void {
    this.cancel(session)
    this.#policies.delete(session)
  }

  cancelAll (): void {
    for (const session of [...this.#timers.keys()]) this.cancel(session)
  }
}
