import { EventEmitter } from 'node:events'
import type { SessionEvent } from '../../schemas/events.js'

export type StoredEvent = SessionEvent & {
  /** Grows by one with each event of the session. */
  readonly seq: number
  /** Epoch milliseconds. */
  readonly at: number
}

/** The latest events of each session, for streams that come back after a break. */
export class EventHistory extends EventEmitter<{ [session: string]: [event: StoredEvent] }> {
  readonly #kept: number
  readonly #sessions = new Map<string, { seq: number, events: StoredEvent[] }>()
  /** Sequence numbers start anew with the process: an id of an earlier one must not be taken for one of this. */
  readonly epoch = Date.now().toString(36)

  /** @param kept how many events of each session are kept */
  constructor (kept: number) {
    super()
    this.setMaxListeners(0)
    this.#kept = kept
  }

  add (event: SessionEvent): void {
    const entry = this.#sessions.get(event.session) ?? { seq: 0, events: [] }
    this.#sessions.set(event.session, entry)
    const stored = { ...event, seq: ++entry.seq, at: Date.now() }
    entry.events.push(stored)
    if (entry.events.length > this.#kept) entry.events.shift()
    this.emit(event.session, stored)
  }

  /** Id of an event in a stream. */
  idOf ({ seq }: StoredEvent): string {
    return `${this.epoch}-${seq}`
  }

  /** The kept events after the one with this id; all kept ones where the id is of an earlier process. */
  since (session: string, id: string): StoredEvent[] {
    const events = this.#sessions.get(session)?.events ?? []
    const [epoch, seq] = id.split('-')
    return epoch === this.epoch ? events.filter((event) => event.seq > Number(seq)) : [...events]
  }

  forget (session: string): void {
    this.#sessions.delete(session)
  }
}
