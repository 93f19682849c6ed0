import { abortable } from './timeouts.js'

/** A wait that can be cut short. */
export class WakeSignal {
  #notified = false
  #wake = () => {}

  notify (): void {
    this.#notified = true
    this.#wake()
  }

  /**
   * Waits until it is notified; a notification since the last wait counts.
   * @param ms longest wait in milliseconds; unlimited by default
   * @param signal rejects with its reason when it aborts
   */
  async wait (ms?: number, signal?: AbortSignal): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    const woken = new Promise<void>((resolve) => {
      this.#wake = resolve
      if (this.#notified) resolve()
      else if (ms !== undefined) timer = setTimeout(resolve, ms)
    })
    try {
      // Not AbortSignal.any: each use leaves a listener on a signal that lives as long as its session.
      await (signal ? abortable(woken, signal) : woken)
    } finally {
      clearTimeout(timer)
      this.#notified = false
    }
  }
}
