export interface CheckFailure {
  /** When the first check failed since one succeeded, in epoch milliseconds. */
  since: number
  /** Why the last one did, as anybody may see it. */
  cause: string
}

/** The sessions whose checks for missed messages fail. */
export class CheckFailures {
  readonly #bySession = new Map<string, CheckFailure>()

  failed (session: string, cause: string, at = Date.now()): void {
    this.#bySession.set(session, { since: this.#bySession.get(session)?.since ?? at, cause })
  }

  /** A check has succeeded, or there are none any more. */
  forget (session: string): void {
    this.#bySession.delete(session)
  }

  of (session: string): CheckFailure | undefined {
    return this.#bySession.get(session)
  }

  /**
   * How many sessions there are, and the one of them that fails for the longest time; undefined where there
   * is none.
   */
  summary (): CheckFailure & { sessions: number } | undefined {
    const [longest] = [...this.#bySession.values()].sort((a, b) => a.since - b.since)
    return longest && { sessions: this.#bySession.size, ...longest }
  }
}
