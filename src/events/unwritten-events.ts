import { setImmediate as yieldToEventLoop } from 'node:timers/promises'
import { ABOUT_A_MESSAGE, type MessageData, type SessionEvent } from '../../schemas/events/events.js'

export interface UnwrittenEventsOptions {
  /** Writes an event to the log, with the time at which it happened (epoch milliseconds). */
  write: (event: SessionEvent, at: number) => Promise<unknown>
  /** Whether the same event may be written later, after this error. */
  isPassing: (error: unknown) => boolean
  /** Milliseconds from one try to the next. */
  retry: number
  /** How many events may wait, and how many characters of them. */
  most: { events: number, size: number }
  /** The first event could not be written. */
  onBegin: (error: unknown) => void
  /** All are written. */
  onEnd: (written: number) => void
  /** There is no room for an event: it is lost, unless it is about a message, which is found again later. */
  onDropped: (event: SessionEvent) => void
  /** An event can never be written. */
  onError: (error: unknown) => void
}

interface Waiting { event: SessionEvent, at: number, size: number, key: string | undefined }

/** Other work has its turn after this many events. */
const STRETCH = 100

/**
 * Events on their way to the log: one queue, which is written in order. An event that cannot be written, as the disk
 * is full, waits in memory, and all later ones of every session behind it.
 */
export class UnwrittenEvents {
  readonly #options: UnwrittenEventsOptions
  /** The first is being written, or is tried again later. */
  readonly #waiting = new Set<Waiting>()
  /** Messages that wait: the missed-message sync does not find them in the log, and reports them again. */
  readonly #keys = new Set<string>()
  #size = 0
  #written = 0
  #dropped = 0
  /** Why the first cannot be written; undefined if it can. */
  #cause: unknown
  #isWriting = false
  #writing: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined

  constructor (options: UnwrittenEventsOptions) {
    this.#options = options
  }

  /** How many events wait. */
  get count (): number {
    return this.#waiting.size
  }

  /** Events that were dropped since the start of the process. */
  get dropped (): number {
    return this.#dropped
  }

  /** Why events wait; undefined if they do not. */
  get cause (): unknown {
    return this.count > 0 ? this.#cause : undefined
  }

  /** Writes an event as soon as all before it are written. */
  add (event: SessionEvent): void {
    if (!this.#keep(event)) return
    if (this.#timer === undefined) void this.flush()
  }

  /** Drops the events of a session. */
  forget (session: string): void {
    for (const waiting of this.#waiting) if (waiting.event.session === session) this.#remove(waiting)
  }

  /** Writes what waits, as far as it can be written now. */
  async flush (): Promise<void> {
    clearTimeout(this.#timer)
    this.#timer = undefined
    if (!this.#isWriting) this.#writing = this.#writeAll()
    await this.#writing
  }

  /** Tries once more; resolves with how many events are lost with this process. */
  async close (): Promise<number> {
    await this.flush()
    clearTimeout(this.#timer)
    return this.count
  }

  /** False if it waits already, or there is no room for it. */
  #keep (event: SessionEvent): boolean {
    const key = keyOf(event)
    if (key !== undefined && this.#keys.has(key)) return false
    const size = this.#cause === undefined ? 0 : sizeOf(event)
    const { most, onDropped } = this.#options
    if (this.count >= most.events || this.#size + size > most.size) {
      this.#dropped++
      onDropped(event)
      return false
    }
    if (key !== undefined) this.#keys.add(key)
    this.#size += size
    this.#waiting.add({ event, at: Date.now(), size, key })
    return true
  }

  #remove (waiting: Waiting): void {
    if (!this.#waiting.delete(waiting)) return
    this.#size -= waiting.size
    if (waiting.key !== undefined) this.#keys.delete(waiting.key)
  }

  async #writeAll (): Promise<void> {
    this.#isWriting = true
    try {
      await this.#writeEach()
    } finally {
      this.#isWriting = false
    }
  }

  async #writeEach (): Promise<void> {
    const { write, isPassing, onError, onEnd } = this.#options
    let tries = 0
    // Those that are added meanwhile are written too.
    for (const waiting of this.#waiting) {
      try {
        await write(waiting.event, waiting.at)
        this.#written++
      } catch (error) {
        if (isPassing(error)) return this.#block(error)
        onError(error)
      }
      this.#remove(waiting)
      if (++tries % STRETCH === 0) await yieldToEventLoop()
    }
    if (this.#cause !== undefined) onEnd(this.#written)
    this.#cause = undefined
    this.#written = 0
  }

  /** The first cannot be written now: it is tried again later. */
  #block (error: unknown): void {
    const isNew = this.#cause === undefined
    this.#cause = error
    this.#timer = setTimeout(() => { void this.flush() }, this.#options.retry).unref()
    if (!isNew) return
    // Not measured as long as nothing waits: it costs more than to write an event.
    for (const waiting of this.#waiting) this.#size += waiting.size = sizeOf(waiting.event)
    this.#written = 0
    this.#options.onBegin(error)
  }
}

const sizeOf = ({ data }: SessionEvent) => JSON.stringify(data).length

function keyOf ({ event, session, data }: SessionEvent): string | undefined {
  return ABOUT_A_MESSAGE.has(event) ? `${session} ${(data as MessageData).id}` : undefined
}
