import { LRUCache } from 'lru-cache'
import type { StoredEvent } from '../../schemas/events/events.js'
import type { EventOptions } from '../../schemas/events/options.js'
import { messageOf } from './recorder.js'

export interface ReadMarksOptions {
  optionsOf: (session: string) => EventOptions
  /** Marks all of a chat as read. */
  mark: (session: string, chat: string) => Promise<unknown>
  /** How long messages of one chat are waited for, to be marked in one go. In milliseconds. */
  delay: number
  /** A chat that could not be marked is no fault of the delivery. */
  onError: (session: string, chat: string, error: unknown) => void
}

/** How many events are remembered as marked: a message that one webhook took is not marked again for the next. */
const REMEMBERED = 10_000

/** Stories are not marked: their authors would see that somebody looked. */
const STORIES = 'status@broadcast'

/** Marks messages as read that a webhook has taken. */
export class ReadReceipts {
  readonly #options: ReadMarksOptions
  readonly #marked = new LRUCache<string, true>({ max: REMEMBERED })
  readonly #due = new Map<string, NodeJS.Timeout>()

  constructor (options: ReadMarksOptions) {
    this.#options = options
  }

  /** A webhook has taken the event. */
  taken (event: StoredEvent): void {
    if (event.event === 'onselfmessage' || !this.#options.optionsOf(event.session).readMessage) return
    const chat = messageOf(event)?.chat
    if (!chat || chat === STORIES || this.#marked.has(event.id)) return
    this.#marked.set(event.id, true)
    this.#schedule(event.session, chat)
  }

  /** Marks nothing any more. */
  stop (): void {
    for (const timer of this.#due.values()) clearTimeout(timer)
    this.#due.clear()
  }

  #schedule (session: string, chat: string): void {
    const key = `${session} ${chat}`
    if (this.#due.has(key)) return
    const { mark, delay, onError } = this.#options
    this.#due.set(key, setTimeout(() => {
      this.#due.delete(key)
      void mark(session, chat).catch((error: unknown) => onError(session, chat, error))
    }, delay).unref())
  }
}
