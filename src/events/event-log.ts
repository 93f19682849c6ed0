import { EventEmitter } from 'node:events'
import { decodeTime, monotonicFactory } from 'ulid'
import type { SessionEvent, StoredEvent } from '../../schemas/events/events.js'
import { SerialQueue } from '../shared/serial-queue.js'
import type { MessageState } from '../whatsapp/activity.js'
import type { StateChange } from '../shared/message-state.js'

/** A message that was seen: it is emitted once. */
export interface SeenMessage {
  id: string
  chat: string
  /** Epoch seconds. */
  t: number
  state?: MessageState
}

/** The name of a message's file in the attachment store, or why it could not be downloaded. */
export type FileOutcome = { file: string, mediaError?: undefined } | { file?: undefined, mediaError: string }

export interface NewEvent {
  /** ULID, greater than that of every event before it. */
  id: string
  /** Epoch milliseconds. */
  at: number
  event: SessionEvent
  /** The event, and all after it, waits until it is settled. */
  pending: boolean
  /** The message that the event is about. */
  message?: SeenMessage | undefined
  /** What the event says of a message that was seen. */
  change?: StateChange | undefined
  /** The change is one that the page did not emit: it is emitted only if it is still unknown. */
  onlyIfUnknown?: boolean
}

/** Where the log is kept. Writes of one session come one at a time; what a write resolves with is on disk. */
export interface EventStore {
  /**
   * Appends an event and marks its message as seen, or notes its change, in one transaction. Undefined if the message
   * was seen before, or the change is known.
   */
  append: (event: NewEvent) => Promise<StoredEvent | undefined>
  /** Notes a change of a message without an event. */
  note: (session: string, change: StateChange) => Promise<void>
  /** Completes a pending event. False if it has expired or was completed before. */
  settle: (id: string, outcome: FileOutcome) => Promise<boolean>
  /** Removes everything of a session. Resolves with the files of its events. */
  clear: (session: string) => Promise<string[]>
  /** The next events after an offset, up to the first pending one. */
  after: (session: string, offset: number, limit: number) => Promise<StoredEvent[]>
  get: (id: string) => Promise<StoredEvent | undefined>
  /** The pending events of all sessions, in their order. */
  pending: () => Promise<StoredEvent[]>
  /** The files of all events. */
  files: () => Promise<string[]>
  /** Offset of the newest event; 0 if there is none. */
  lastOffset: (session: string) => Promise<number>
  /** Offset of the last event before this time (epoch milliseconds). */
  offsetBefore: (session: string, at: number) => Promise<number>
  /** Offset of an event by its id; of the last one before it, if it has expired. */
  offsetOf: (session: string, id: string) => Promise<number>
  /** The greatest id of all events. */
  newestId: () => Promise<string | undefined>
}

export interface AppendOptions {
  message?: SeenMessage | undefined
  change?: StateChange | undefined
  /** The event, and all after it, waits until it is settled. */
  pending?: boolean
  /** When it happened, in epoch milliseconds; now by default. */
  at?: number
}

/** The log of all events: each is on disk before a reader is notified. */
export class EventLog {
  readonly #store: EventStore
  readonly #writes = new SerialQueue()
  /** The default random source of ulid is slow, and ids need not be unpredictable. */
  readonly #ulid = monotonicFactory(Math.random)
  readonly #news = new EventEmitter<{ [name: string]: [session: string] }>().setMaxListeners(0)
  /** Time of the newest id: ids grow even if the clock is set back. */
  #newest: number | undefined

  constructor (store: EventStore) {
    this.#store = store
  }

  /** Appends an event, then notifies its readers. Undefined if its message was seen before, or its change is known. */
  async append (
    event: SessionEvent,
    { message, change, pending = false, at = Date.now() }: AppendOptions = {}
  ): Promise<StoredEvent | undefined> {
    return await this.#writes.run(event.session, async () => {
      if (this.#newest === undefined) await this.#loadNewest()
      const onlyIfUnknown = change !== undefined && (event.data as { backfilled?: boolean | null }).backfilled === true
      const stored = await this.#store.append({
        id: this.#nextId(at), at, event, pending, message, change, onlyIfUnknown
      })
      if (stored && !pending) this.notify(event.session)
      return stored
    })
  }

  /** Notes what became of a message without an event. */
  async note (session: string, change: StateChange): Promise<void> {
    await this.#writes.run(session, async () => { await this.#store.note(session, change) })
  }

  /** Completes a pending event, then notifies its readers. False if it has expired or was completed before. */
  async settle ({ id, session }: StoredEvent, outcome: FileOutcome): Promise<boolean> {
    return await this.#writes.run(session, async () => {
      const settled = await this.#store.settle(id, outcome)
      if (settled) this.notify(session)
      return settled
    })
  }

  /** Removes all events of a session; its next event is the first again. Resolves with the files of the events. */
  async clear (session: string): Promise<string[]> {
    return await this.#writes.run(session, async () => {
      const files = await this.#store.clear(session)
      this.#news.emit(CLEARED, session)
      return files
    })
  }

  /** The pending events: those that wait for their files. */
  async pending (): Promise<StoredEvent[]> {
    return await this.#store.pending()
  }

  /** The files of all events. */
  async files (): Promise<string[]> {
    return await this.#store.files()
  }

  /** The next events after an offset, up to the first pending one. */
  async after (session: string, offset: number, limit = 100): Promise<StoredEvent[]> {
    return await this.#store.after(session, offset, limit)
  }

  async get (id: string): Promise<StoredEvent | undefined> {
    return await this.#store.get(id)
  }

  /** Offset of the newest event of a session; 0 if there is none. */
  async lastOffset (session: string): Promise<number> {
    return await this.#store.lastOffset(session)
  }

  /** Offset of the last event of a session before this time (epoch milliseconds). */
  async offsetBefore (session: string, at: number): Promise<number> {
    return await this.#store.offsetBefore(session, at)
  }

  /** Offset of an event by its id, even if it has expired. */
  async offsetOf (session: string, id: string): Promise<number> {
    return await this.#store.offsetOf(session, id)
  }

  /**
   * The current offset of any session: a reader that continues from there gets every later event,
   * and those that are pending now.
   */
  async tailOffsets (): Promise<(session: string) => Promise<number>> {
    const [newest, pending] = await Promise.all([this.#store.newestId(), this.#store.pending()])
    const beforePending = new Map(pending.reverse().map(({ session, seq }) => [session, seq - 1]))
    return async (session) => beforePending.get(session) ?? await this.#store.offsetOf(session, newest ?? '')
  }

  /** Calls the listener when a session has new events, until the returned function is called. */
  subscribe (session: string, listener: (session: string) => void): () => void {
    return this.#on(newsOf(session), listener)
  }

  /** Calls the listener with each session that has new events, until the returned function is called. */
  subscribeAll (listener: (session: string) => void): () => void {
    return this.#on(ALL, listener)
  }

  /** Calls the listener with each session that was cleared, until the returned function is called. */
  onCleared (listener: (session: string) => void): () => void {
    return this.#on(CLEARED, listener)
  }

  /** Notifies the readers of a session. */
  notify (session: string): void {
    this.#news.emit(newsOf(session), session)
    this.#news.emit(ALL, session)
  }

  #on (name: string, listener: (session: string) => void): () => void {
    this.#news.on(name, listener)
    return () => { this.#news.off(name, listener) }
  }

  #nextId (at: number): string {
    this.#newest = Math.max(this.#newest ?? 0, at)
    return this.#ulid(this.#newest)
  }

  async #loadNewest (): Promise<void> {
    const id = await this.#store.newestId()
    this.#newest = Math.max(this.#newest ?? 0, id === undefined ? 0 : decodeTime(id) + 1)
  }
}

/** A session may have a name that means something to an EventEmitter, such as `error`. */
const newsOf = (session: string) => `of ${session}`

const ALL = 'all'
const CLEARED = 'cleared'
