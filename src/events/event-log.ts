import { EventEmitter } from 'node:events'
import { decodeTime, monotonicFactory } from 'ulid'
import type { SessionEvent, StoredEvent } from '../../schemas/events/events.js'

/** A message that was seen: it is emitted once. */
export interface SeenMessage {
  id: string
  chat: string
  /** Epoch seconds. */
  t: number
}

/** What came of the file of a message: what it is called here, or why it could not be loaded. */
export type FileOutcome = { file: string, mediaError?: undefined } | { file?: undefined, mediaError: string }

export interface EventStore {
  add: (
    given: { id: string, at: number, event: SessionEvent, pending: boolean },
    message?: SeenMessage
  ) => StoredEvent | undefined
  markSeen: (session: string, message: SeenMessage) => void
  after: (session: string, seq: number, limit: number) => StoredEvent[]
  settle: (id: string, outcome: FileOutcome) => boolean
  pending: () => StoredEvent[]
  files: (session?: string) => string[]
  get: (id: string) => StoredEvent | undefined
  last: (session: string) => number
  before: (session: string, at: number) => number
  placeOf: (session: string, id: string) => number
  newestId: () => string | undefined
  forget: (session: string) => void
}

/** The log of all events: each is on disk before a reader is notified. */
export class EventLog {
  readonly #memory: EventStore
  /** The default random source of ulid is slow, and ids need not be unpredictable. */
  readonly #ulid = monotonicFactory(Math.random)
  readonly #news = new EventEmitter<{ [name: string]: [session: string] }>().setMaxListeners(0)
  /** Ids grow even if the clock is set back. */
  #newest: number

  constructor (memory: EventStore) {
    this.#memory = memory
    const id = memory.newestId()
    this.#newest = id === undefined ? 0 : decodeTime(id) + 1
  }

  /**
   * Appends an event, then notifies its readers. Undefined if its message was seen before.
   * @param message the message that the event is about, emitted once
   * @param pending the event, and all after it, waits until `settle` is called
   * @param at when it happened, in epoch milliseconds; now, where it is left out
   */
  add (
    event: SessionEvent,
    {
      message,
      pending = false,
      at = Date.now()
    }: { message?: SeenMessage | undefined, pending?: boolean, at?: number } = {}
  ): StoredEvent | undefined {
    this.#newest = Math.max(this.#newest, at)
    const stored = this.#memory.add({ id: this.#ulid(this.#newest), at, event, pending }, message)
    if (stored && !pending) this.wake(event.session)
    return stored
  }

  /** Completes an event that waits for its file, then notifies its readers. False if it has expired or was completed before. */
  settle ({ id, session }: StoredEvent, outcome: FileOutcome): boolean {
    const settled = this.#memory.settle(id, outcome)
    if (settled) this.wake(session)
    return settled
  }

  /** The events that wait for their files. */
  pending (): StoredEvent[] {
    return this.#memory.pending()
  }

  /** The files of kept events; of one session, where it is named. */
  files (session?: string): string[] {
    return this.#memory.files(session)
  }

  /** Marks a message as seen that is not emitted. */
  markSeen (session: string, message: SeenMessage): void {
    this.#memory.markSeen(session, message)
  }

  /** The next events after an offset, as far as they are complete. */
  after (session: string, seq: number, limit = 100): StoredEvent[] {
    return this.#memory.after(session, seq, limit)
  }

  get (id: string): StoredEvent | undefined {
    return this.#memory.get(id)
  }

  /** Offset of the newest event of a session; 0 if there is none. */
  last (session: string): number {
    return this.#memory.last(session)
  }

  /** Offset of the last event of a session before this time (epoch milliseconds). */
  before (session: string, at: number): number {
    return this.#memory.before(session, at)
  }

  /** Offset of an event by its id, even if it has expired. */
  placeOf (session: string, id: string): number {
    return this.#memory.placeOf(session, id)
  }

  /** Calls the listener when a session has new events, until the returned function is called. */
  follow (session: string, listener: (session: string) => void): () => void {
    this.#news.on(newsOf(session), listener)
    return () => { this.#news.off(newsOf(session), listener) }
  }

  /** Calls the listener with each session that has new events, until the returned function is called. */
  followAll (listener: (session: string) => void): () => void {
    this.#news.on(ALL, listener)
    return () => { this.#news.off(ALL, listener) }
  }

  /** Notifies the readers of a session. */
  wake (session: string): void {
    this.#news.emit(newsOf(session), session)
    this.#news.emit(ALL, session)
  }

  /**
   * The current offset of any session: a reader that continues from there gets what comes,
   * events that still wait for their files among it.
   */
  present (): (session: string) => number {
    const newest = this.#memory.newestId() ?? ''
    const waiting = new Map(this.#memory.pending().reverse().map(({ session, seq }) => [session, seq - 1]))
    return (session) => waiting.get(session) ?? this.placeOf(session, newest)
  }

  /** Deletes all events of a session; its next event is the first again. */
  forget (session: string): void {
    this.#memory.forget(session)
    this.#news.emit(FORGOTTEN, session)
  }

  /** Calls the listener with each session that was cleared, until the returned function is called. */
  onForgotten (listener: (session: string) => void): () => void {
    this.#news.on(FORGOTTEN, listener)
    return () => { this.#news.off(FORGOTTEN, listener) }
  }
}

/** A session may have a name that means something to an EventEmitter, such as `error`. */
const newsOf = (session: string) => `of ${session}`

const ALL = 'all'
const FORGOTTEN = 'forgotten'
