import pLimit from 'p-limit'
import { ServerBusy } from '../errors.js'

export interface TurnsOptions {
  /** How many may wait. */
  most: number
  /** How long they may, in milliseconds. */
  timeout: number
}

/** One after the other, with time for all else in between; whoever would wait too long is sent away. */
export class Turns {
  readonly #turn = pLimit(1)
  readonly #options: TurnsOptions

  constructor (options: TurnsOptions) {
    this.#options = options
  }

  /** @throws {ServerBusy} where the turn does not come in time */
  async take<T> (work: () => Promise<T>): Promise<T> {
    const { most, timeout } = this.#options
    if (this.#turn.pendingCount >= most) throw new ServerBusy()
    return await new Promise((resolve, reject) => {
      let isLate = false
      const timer = setTimeout(() => {
        isLate = true
        reject(new ServerBusy())
      }, timeout)
      this.#turn(async () => {
        if (isLate) return
        clearTimeout(timer)
        resolve(await work())
      }).catch(reject)
    })
  }
}
