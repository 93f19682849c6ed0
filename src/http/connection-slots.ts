/** Counts what is open under each name, up to a number. */
export class ConnectionSlots {
  readonly #most: number
  readonly #taken = new Map<string, number>()

  constructor (most: number) {
    this.#most = most
  }

  /** Takes one more place; returns what gives it back, once, or undefined where there is none. */
  take (name: string): (() => void) | undefined {
    const taken = this.#taken.get(name) ?? 0
    if (taken >= this.#most) return undefined
    this.#taken.set(name, taken + 1)
    let isHeld = true
    return () => {
      if (isHeld) this.#give(name)
      isHeld = false
    }
  }

  #give (name: string): void {
    const left = (this.#taken.get(name) ?? 0) - 1
    if (left > 0) this.#taken.set(name, left)
    else this.#taken.delete(name)
  }
}
