import { EventEmitter, once } from 'node:events'

/** The requests that are being answered, by session. */
export class OpenRequests extends EventEmitter<{ end: [] }> {
  readonly #counts = new Map<string, number>()

  constructor () {
    super()
    this.setMaxListeners(0)
  }

  /** Returns a function that notes the end of the request. */
  begin (session: string): () => void {
    this.#counts.set(session, this.#count(session) + 1)
    return () => {
      this.#counts.set(session, this.#count(session) - 1)
      this.emit('end')
    }
  }

  /** Resolves once no request of these sessions is open, or after so many milliseconds. */
  async idle (sessions: string[], ms: number): Promise<void> {
    const signal = AbortSignal.timeout(ms)
    while (sessions.some((session) => this.#count(session) > 0)) {
      try {
        await once(this, 'end', { signal })
      } catch {
        return
      }
    }
  }

  #count (session: string): number {
    return this.#counts.get(session) ?? 0
  }
}
