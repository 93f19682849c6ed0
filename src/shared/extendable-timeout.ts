/** A deadline that may move while it is waited for. */
export class ExtendableTimeout {
  readonly #longest: number
  readonly #onEnd: () => void
  #timer: NodeJS.Timeout | undefined

  /** @param longest after so many milliseconds at most the deadline is read again */
  constructor (longest: number, onEnd: () => void) {
    this.#longest = longest
    this.#onEnd = onEnd
  }

  /** Sets the deadline, in milliseconds of `performance.now()`: `onEnd` is called when it has passed. */
  until (deadline: () => number): void {
    clearTimeout(this.#timer)
    const left = deadline() - performance.now()
    this.#timer =
      left > 0 ? setTimeout(() => this.until(deadline), Math.min(left, this.#longest)) : setTimeout(this.#onEnd)
  }

  end (): void {
    clearTimeout(this.#timer)
  }
}
