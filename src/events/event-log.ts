import { EventEmitter } from 'node:events'
import { decodeTime, monotonicFactory } from 'ulid'
import type { SessionEvent, StoredEvent } from '../../schemas/events/events.js'

/** A message that was heard. */
export interface SeenMessage {
  id: string
  chat: string
  /** Epoch seconds. */
  t: number
}

/** What came of the file of a message: what it is called here, or why it could not be loaded. */
export type FileOutcome = { file: string, mediaError?: undefined } | { file?: undefined, mediaError: string }

export interface EventStore {
  add: (given: { id: string, at: number, event: SessionEvent, pending: boolean }, message?: SeenMessage) => StoredEvent | undefined
  hear: (session: string, message: SeenMessage) => void
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

/** The book of all events: each is written down before anybody is told. */
export class EventLog {
  readonly #memory: EventStore
  /** The library's own source of chance is slow, and ids are no secrets. */
  readonly #ulid = monotonicFactory(Math.random)
  readonly #news = new EventEmitter<{ [name: string]: [session: string] }>().setMaxListeners(0)
  /** Ids must grow, even where the clock was put back. */
  #newest: number

  constructor (memory: EventStore) {
    this.#memory = memory
    const id = memory.newestId()
    this.#newest = id === undefined ? 0 : decodeTime(id) + 1
  }

  /**
   * Writes an event down, then wakes those who follow. Undefined where its message was told of before.
   * @param message where the event is about one, which is told of once
   * @param pending the event, and all after it, waits until `settle` is called
   * @param at when it happened, in epoch milliseconds; now, where it is left out
   */
  add (event: SessionEvent, { message, pending = false, at = Date.now() }: { message?: SeenMessage | undefined, pending?: boolean, at?: number } = {}): StoredEvent | undefined {
    this.#newest = Math.max(this.#newest, at)
    const stored = this.#memory.add({ id: this.#ulid(this.#newest), at, event, pending }, message)
    if (stored && !pending) this.wake(event.session)
    return stored
  }

  /** Completes an event that waits for its file, then wakes those who follow. False where it is kept no longer, or was completed before. */
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

  /** Notes that a message was heard of which nobody is told. */
  hear (session: string, message: SeenMessage): void {
    this.#memory.hear(session, message)
  }

  /** The next events after a place in the order of a session, as far as they are complete. */
  after (session: string, seq: number, limit = 100): StoredEvent[] {
    return this.#memory.after(session, seq, limit)
  }

  get (id: string): StoredEvent | undefined {
    return this.#memory.get(id)
  }

  /** Place of the newest event of a session; 0 where there is none. */
  last (session: string): number {
    return this.#memory.last(session)
  }

  /** Place of the last event of a session before this moment (epoch milliseconds). */
  before (session: string, at: number): number {
    return this.#memory.before(session, at)
  }

  /** Place of an event by its id, also where it is kept no longer. */
  placeOf (session: string, id: string): number {
    return this.#memory.placeOf(session, id)
  }

  /** Tells that there is something new of a session, until the answered function is called. */
  follow (session: string, listener: (session: string) => void): () => void {
    this.#news.on(newsOf(session), listener)
    return () => { this.#news.off(newsOf(session), listener) }
  }

  /** Tells which sessions there is something new of, until the answered function is called. */
  followAll (listener: (session: string) => void): () => void {
    this.#news.on(ALL, listener)
    return () => { this.#news.off(ALL, listener) }
  }

  /** Makes those who follow a session look. */
  wake (session: string): void {
    this.#news.emit(newsOf(session), session)
    this.#news.emit(ALL, session)
  }

  /**
   * The place in the order of any session up to which everything has been told by now: who goes on from
   * there gets what comes, events that still wait for their files among it.
   */
  present (): (session: string) => number {
    const newest = this.#memory.newestId() ?? ''
    const waiting = new Map(this.#memory.pending().reverse().map(({ session, seq }) => [session, seq - 1]))
    return (session) => waiting.get(session) ?? this.placeOf(session, newest)
  }

  /** Leaves nothing of a session, whose next event is its first again. */
  forget (session: string): void {
    this.#memory.forget(session)
    this.#news.emit(FORGOTTEN, session)
  }

  /** Tells which sessions were forgotten, until the answered function is called. */
  onForgotten (listener: (session: string) => void): () => void {
    this.#news.on(FORGOTTEN, listener)
    return () => { this.#news.off(FORGOTTEN, listener) }
  }
}

/** A session may bear a name that means something to an EventEmitter, such as `error`. */
const newsOf = (session: string) => `of ${session}`

const ALL = 'all'
const FORGOTTEN = 'forgotten'
