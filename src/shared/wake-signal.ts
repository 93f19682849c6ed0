import { within } from '../whatsapp/wppconnect/call-guard.js'

/** A rest that can be cut short: the page has something to tell. */
export class Bell {
  #rung = false
  #wake = () => {}

  ring (): void {
    this.#rung = true
    this.#wake()
  }

  /** Rests `ms` milliseconds, or until it rings; one ring before counts. Rejects with the signal's reason when it aborts. */
  async rest (ms: number, signal: AbortSignal): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const rested = new Promise<void>((resolve) => {
      this.#wake = resolve
      timer = setTimeout(resolve, this.#rung ? 0 : ms)
    })
    try {
      // Not AbortSignal.any: each use of it leaves something on the signal of a run, which lives for months.
      await within(rested, undefined, signal)
    } finally {
      clearTimeout(timer)
      this.#rung = false
    }
  }
}
