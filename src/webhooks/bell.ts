/** A rest that can be cut short. */
export class Bell {
  #rung = false
  #wake = () => {}

  ring (): void {
    this.#rung = true
    this.#wake()
  }

  /** Rests `ms` milliseconds, for ever where it is left out, or until it rings; one ring before counts. */
  async rest (ms?: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined
    if (!this.#rung) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve
        if (ms !== undefined) timer = setTimeout(resolve, ms)
      })
    }
    clearTimeout(timer)
    this.#rung = false
  }
}
