import { EventEmitter } from 'node:events'
import type { SessionEvent } from '../../schemas/events.js'

export type StoredEvent = SessionEvent & {
  /** Grows by one with each event of the session. */
  readonly seq: number
  /** Epoch milliseconds. */
  readonly at: number
}

/** The latest events of each session, for streams that come back after a break. */
export class EventHistory {
  readonly #kept: number
  readonly #live = new EventEmitter<{ [name: string]: [event: StoredEvent] }>().setMaxListeners(0)
  readonly #sessions = new Map<string, { seq: number, events: StoredEvent[] }>()
  /** Sequence numbers start anew with the process: an id of an earlier one must not be taken for one of this. */
  readonly epoch = Date.now().toString(36)

  /** @param kept how many events of each session are kept */
  constructor (kept: number) {
    this.#kept = kept
  }

  add (event: SessionEvent): void {
    const entry = this.#sessions.get(event.session) ?? { seq: 0, events: [] }
    this.#sessions.set(event.session, entry)
    const stored = { ...event, seq: ++entry.seq, at: Date.now() }
    entry.events.push(stored)
    if (entry.events.length > this.#kept) entry.events.shift()
    this.#live.emit(liveName(event.session), stored)
  }

  /** Tells each further event of a session, until the answered function is called. */
  follow (session: string, listener: (event: StoredEvent) => void): () => void {
    this.#live.on(liveName(session), listener)
    return () => { this.#live.off(liveName(session), listener) }
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

  /** Drops what is kept of a session; the numbers go on, so that ids which readers hold stay good. */
  forget (session: string): void {
    this.#sessions.get(session)?.events.splice(0)
  }
}

/** A session may bear a name that means something to an EventEmitter, such as `error`. */
const liveName = (session: string) => `of ${session}`
