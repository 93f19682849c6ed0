import { setTimeout as sleep } from 'node:timers/promises'

/** An event that was removed. */
export interface Pruned { session: string, seq: number, name: string, file: string | null }

interface SeenKey { session: string, id: string }

export interface RetentionMemory {
  /** Removes the oldest events, but those since then (epoch milliseconds) and the newest of each session. */
  prune: (before: number, limit: number) => Pruned[]
  /** Removes deliveries from before then (epoch milliseconds) whose events are gone. */
  forgetDeliveries: (before: number) => void
  /** Bytes in use. */
  size: () => number
  /** Forgets old messages (before, in epoch seconds) among the next ones; answers where to go on. */
  forgetHeard: (before: number, after: SeenKey | undefined, limit: number) => SeenKey | undefined
}

export interface RetentionOptions {
  memory: RetentionMemory
  /** The files that events have. */
  files: {
    total: () => Promise<number>
    size: (name: string) => Promise<number | undefined>
    remove: (names: string[]) => Promise<void>
  }
  /** Milliseconds. */
  maxAge: number
  /** Bytes of events and files together. */
  maxSize: number
  /** Milliseconds from one pass to the next. */
  interval: number
  /** Called after each step. */
  onPruned: (events: Pruned[]) => void
  /** Called at the end of a pass. */
  onPassed: () => void
  onError: (error: unknown) => void
}

/** Rows that are removed in one step: some milliseconds. */
const STEP = 200
/** What else waits gets its turn between two steps, in milliseconds. */
const BREATH = 5

/** Removes events that are too old, and the oldest where all take too much room. */
export class Retention {
  readonly #options: RetentionOptions
  readonly #ending = new AbortController()
  readonly #running: Promise<void>

  constructor (options: RetentionOptions) {
    this.#options = options
    this.#running = this.#run()
  }

  /** Resolves when nothing is touched any more. */
  async stop (): Promise<void> {
    this.#ending.abort()
    await this.#running
  }

  async #run (): Promise<void> {
    while (await this.#rest(this.#options.interval)) {
      try {
        await this.#pass()
      } catch (error) {
        this.#options.onError(error)
      }
    }
  }

  async #pass (): Promise<void> {
    const { memory, maxAge, onPassed } = this.#options
    const before = Date.now() - maxAge
    await this.#pruneWhile(before, async () => true)
    memory.forgetDeliveries(before)
    await this.#pruneToSize()
    await this.#forgetHeard(before / 1000)
    onPassed()
  }

  async #pruneToSize (): Promise<void> {
    const { memory, files, maxSize } = this.#options
    let ofFiles = await files.total()
    await this.#pruneWhile(Date.now(), async (freed) => {
      ofFiles -= freed
      return memory.size() + ofFiles > maxSize
    })
  }

  /** Removes events, step by step, as long as there are any and `isNeeded` says so; it gets the bytes of the removed files. */
  async #pruneWhile (before: number, isNeeded: (freed: number) => Promise<boolean>): Promise<void> {
    const { memory, files, onPruned } = this.#options
    let freed = 0
    while (await isNeeded(freed) && await this.#rest(BREATH)) {
      const events = memory.prune(before, STEP)
      if (events.length === 0) return
      onPruned(events)
      const names = events.flatMap(({ file }) => file ?? [])
      freed = 0
      for (const name of names) freed += await files.size(name) ?? 0
      await files.remove(names)
    }
  }

  async #forgetHeard (before: number): Promise<void> {
    let place: SeenKey | undefined
    do place = this.#options.memory.forgetHeard(Math.floor(before), place, STEP)
    while (place && await this.#rest(BREATH))
  }

  /** False where it is over. */
  async #rest (ms: number): Promise<boolean> {
    const { signal } = this.#ending
    await sleep(ms, undefined, { signal, ref: false }).catch(() => {})
    return !signal.aborted
  }
}
