import { setImmediate as breathe } from 'node:timers/promises'
import type { StoredEvent } from '../../schemas/events/events.js'
import type { EventLog } from '../events/event-log.js'

export interface BacklogOptions {
  eventLog: EventLog
  session: string
  /** Place in the session's order of the last event that is done with. */
  place: number
  isWanted: (event: StoredEvent) => boolean
  isEnded: () => boolean
}

const BATCH = 50

/** The events that a webhook is not done with, in their order. Those that it does not want are passed by. */
export class Backlog {
  readonly #options: BacklogOptions
  #place: number
  #batch: StoredEvent[] = []

  constructor (options: BacklogOptions) {
    this.#options = options
    this.#place = options.place
  }

  /** Place in the session's order of the last event that is done with. */
  get place (): number {
    return this.#place
  }

  /** The first event that is wanted; undefined where there is none yet. */
  async next (): Promise<StoredEvent | undefined> {
    const { eventLog, session, isWanted, isEnded } = this.#options
    while (!isEnded()) {
      if (this.#batch.length === 0) this.#batch = eventLog.after(session, this.#place, BATCH)
      if (this.#batch.length === 0) return undefined
      for (const event of this.#batch.slice()) {
        if (isWanted(event)) return event
        this.pass(event)
      }
      await breathe()
    }
    return undefined
  }

  isHead ({ id }: StoredEvent): boolean {
    return this.#batch[0]?.id === id
  }

  /** The head is done with. */
  pass ({ seq }: StoredEvent): void {
    this.#batch.shift()
    this.#place = seq
  }

  /** Holds no more than the head: it may stay there for days. */
  forgetRest (): void {
    this.#batch.length = Math.min(this.#batch.length, 1)
  }

  /** Goes back to an earlier place. */
  back (place: number): void {
    this.#place = place
    this.#batch = []
  }
}
