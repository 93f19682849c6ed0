/** What the guard knows of a session at one moment. */
export interface SessionUse {
  session: string
  /** Bytes. */
  memory: number
  /** Whether requests of the session are under way, or it has just emitted an event. */
  isBusy: boolean
}

export interface MemoryGuardOptions {
  /** Bytes. */
  limit: number
  /** How long a session that is busy may use more than the limit, in milliseconds. */
  maxWait: number
  recycle: (session: string, memory: number) => void
}

/** Has sessions restarted whose browsers use too much memory: at a quiet moment, or when none comes. */
export class MemoryGuard {
  readonly #options: MemoryGuardOptions
  readonly #over = new Map<string, number>()

  constructor (options: MemoryGuardOptions) {
    this.#options = options
  }

  /** To be called at intervals with all sessions that are connected. @param now milliseconds */
  check (sessions: readonly SessionUse[], now: number): void {
    const { limit, maxWait, recycle } = this.#options
    const over = sessions.filter(({ memory }) => memory > limit)
    for (const known of [...this.#over.keys()]) {
      if (!over.some(({ session }) => session === known)) this.#over.delete(known)
    }
    for (const { session, memory, isBusy } of over) {
      const since = this.#over.get(session) ?? now
      this.#over.set(session, since)
      if (isBusy && now - since < maxWait) continue
      this.#over.delete(session)
      recycle(session, memory)
    }
  }
}
