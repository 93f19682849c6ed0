import type { SessionReason } from '../../schemas/session.js'
import { RestartPolicy } from './restart-policy.js'
import type { StatusChange } from './session.js'

export interface AutoRestartOptions {
  /** Restarts of a session within an hour; 0: none. */
  budget: number
  /** Starts a session that is still meant to be up. */
  restart: (session: string) => Promise<void>
  onRestart: (session: string, reason: SessionReason, wait: number) => void
  /** Called where a session stays closed because it was restarted too often. */
  onGiveUp: (session: string, reason: SessionReason) => void
  onError: (error: unknown) => void
}

/** Starts sessions again that have ended by a failure, after a while. */
export class AutoRestart {
  readonly #options: AutoRestartOptions
  readonly #policies = new Map<string, RestartPolicy>()
  readonly #timers = new Map<string, NodeJS.Timeout>()

  constructor (options: AutoRestartOptions) {
    this.#options = options
  }

  /** To be called with each change of a session's status. */
  changed ({ session, to, reason, at }: StatusChange): void {
    this.#cancel(session)
    const policy = this.#policyOf(session)
    if (to === 'CONNECTED' || reason === 'restored') policy.connected()
    if (to !== 'CLOSED') return
    this.#next(session, reason, at)
  }

  isPending (session: string): boolean {
    return this.#timers.has(session)
  }

  /** Forgets a session that was cleared. */
  forget (session: string): void {
    this.#cancel(session)
    this.#policies.delete(session)
  }

  close (): void {
    for (const session of [...this.#timers.keys()]) this.#cancel(session)
  }

  #next (session: string, reason: SessionReason, at: number): void {
    const policy = this.#policyOf(session)
    const wait = policy.waitAfter(reason, at)
    if (wait !== undefined) this.#schedule(session, reason, wait)
    else if (policy.isSpent(at)) this.#options.onGiveUp(session, reason)
  }

  #schedule (session: string, reason: SessionReason, wait: number): void {
    const { restart, onRestart, onError } = this.#options
    onRestart(session, reason, wait)
    this.#timers.set(session, setTimeout(() => {
      this.#timers.delete(session)
      restart(session).catch((error: unknown) => {
        onError(error)
        this.#next(session, reason, Date.now())
      })
    }, wait))
  }

  #cancel (session: string): void {
    clearTimeout(this.#timers.get(session))
    this.#timers.delete(session)
  }

  #policyOf (session: string): RestartPolicy {
    let policy = this.#policies.get(session)
    if (policy === undefined) {
      policy = new RestartPolicy({ budget: this.#options.budget, random: Math.random })
      this.#policies.set(session, policy)
    }
    return policy
  }
}
