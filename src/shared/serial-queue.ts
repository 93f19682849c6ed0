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

  /** Runs work that is the only one of all these keys. */
  async runAll<T> (keys: string[], work: () => Promise<T>): Promise<T> {
    // In one order for all, so that no two wait for each other.
    const inOrder = [...new Set(keys)].sort()
    return await inOrder.reduceRight((inner, key) => async () => await this.run(key, inner), work)()
  }

  /** Resolves when no work is left, whatever became of it. */
  async idle (): Promise<void> {
    while (this.#tails.size > 0) await Promise.all(this.#tails.values())
  }
}
