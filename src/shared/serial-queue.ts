/** Runs work one at a time for each key, in the order in which it was given. */
export class SerialQueue {
  readonly #tails = new Map<string, Promise<unknown>>()

  /** Work for an idle key begins at once. */
  async run<T> (key: string, work: () => Promise<T>): Promise<T> {
    const before = this.#tails.get(key)
    const result = before ? before.then(work) : work()
    // A failure is for the caller: the next work runs all the same.
    const tail: Promise<void> = result.then(() => {}, () => {}).then(() => {
      if (this.#tails.get(key) === tail) this.#tails.delete(key)
    })
    this.#tails.set(key, tail)
    return await result
  }
}
