import { setTimeout as sleep } from 'node:timers/promises'

/** An event that was removed. */
export interface Pruned { id: string, session: string, seq: number, name: string, file: string | null }

interface SeenKey { session: string, id: string }

/** Where events are removed from, a few rows at a time. */
export interface RetentionStore {
  /** Removes the oldest events, but those since then (epoch milliseconds) and the newest of each session. */
  prune: (before: number, limit: number) => Promise<Pruned[]>
  /** Removes older deliveries (before, in epoch milliseconds) whose events are gone. */
  pruneDeliveries: (before: number) => Promise<void>
  /** Bytes in use. */
  size: () => Promise<number>
  /** Removes old messages (before, in epoch seconds) among the next ones; resolves with where to continue. */
  pruneSeen: (before: number, after: SeenKey | undefined, limit: number) => Promise<SeenKey | undefined>
}

export interface RetentionOptions {
  store: RetentionStore
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
/** Other work has its turn between two steps, in milliseconds. */
const PAUSE = 5

/** Removes events that are too old, and the oldest if all take too much space. */
export class Retention {
  readonly #options: RetentionOptions
  readonly #ending = new AbortController()
  #running: Promise<void> = Promise.resolve()

  constructor (options: RetentionOptions) {
    this.#options = options
  }

  start (): void {
    this.#running = this.#run()
  }

  /** Resolves when it has ended. */
  async stop (): Promise<void> {
    this.#ending.abort()
    await this.#running
  }

  async #run (): Promise<void> {
    while (await this.#sleep(this.#options.interval)) {
      try {
        await this.#pass()
      } catch (error) {
        this.#options.onError(error)
      }
    }
  }

  async #pass (): Promise<void> {
    const { store, maxAge, onPassed } = this.#options
    const before = Date.now() - maxAge
    await this.#pruneWhile(before, async () => true)
    await store.pruneDeliveries(before)
    await this.#pruneToSize()
    await this.#pruneSeen(before / 1000)
    onPassed()
  }

  async #pruneToSize (): Promise<void> {
    const { store, files, maxSize } = this.#options
    let ofFiles = await files.total()
    await this.#pruneWhile(Date.now(), async (freed) => {
      ofFiles -= freed
      return await store.size() + ofFiles > maxSize
    })
  }

  /** Removes events, step by step, as long as `isNeeded` says so, which gets the bytes of the removed files. */
  async #pruneWhile (before: number, isNeeded: (freed: number) => Promise<boolean>): Promise<void> {
    const { store, files, onPruned } = this.#options
    let freed = 0
    while (await isNeeded(freed) && await this.#sleep(PAUSE)) {
      const events = await store.prune(before, STEP)
      if (events.length === 0) return
      onPruned(events)
      const names = events.flatMap(({ file }) => file ?? [])
      freed = 0
      for (const name of names) freed += await files.size(name) ?? 0
      await files.remove(names)
    }
  }

  async #pruneSeen (before: number): Promise<void> {
    let place: SeenKey | undefined
    do place = await this.#options.store.pruneSeen(Math.floor(before), place, STEP)
    while (place && await this.#sleep(PAUSE))
  }

  /** False when it is stopped. */
  async #sleep (ms: number): Promise<boolean> {
    const { signal } = this.#ending
    await sleep(ms, undefined, { signal, ref: false }).catch(() => {})
    return !signal.aborted
  }
}
