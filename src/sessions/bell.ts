import { setTimeout as sleep } from 'node:timers/promises'

/** A rest that can be cut short: the page has something to tell. */
export class Bell {
  #rung = new AbortController()

  ring (): void {
    this.#rung.abort()
  }

  /** Rests `ms` milliseconds, or until it rings; one ring before counts. Rejects with the signal's reason when it aborts. */
  async rest (ms: number, signal: AbortSignal): Promise<void> {
    await sleep(ms, undefined, { signal: AbortSignal.any([signal, this.#rung.signal]) }).catch(() => {})
    signal.throwIfAborted()
    if (this.#rung.signal.aborted) this.#rung = new AbortController()
  }
}
