import { ABOUT_A_MESSAGE, type MessageData, type SessionEvent } from '../../schemas/events/events.js'

export interface UnwrittenEventsOptions {
  /** Writes an event to the log, with the moment at which it happened (epoch milliseconds). */
  write: (event: SessionEvent, at: number) => void
  /** May the same event be written later, after this error? */
  isPassing: (error: unknown) => boolean
  /** Milliseconds from one try to the next. */
  retry: number
  /** What may wait: so many events, and so many characters of them. */
  most: { events: number, size: number }
  /** The first event could not be written. */
  onBegin: (error: unknown) => void
  /** All are written. */
  onEnd: (written: number) => void
  /** There is no room for an event: it is lost, unless it is about a message, which is found again later. */
  onDropped: (event: SessionEvent) => void
  onError: (error: unknown) => void
}

interface Waiting { event: SessionEvent, at: number, size: number, key: string | undefined }

/** Written in one go; other work has its turn then. */
const STRETCH = 100

/**
 * Events on their way to the log. One that cannot be written, as the disk is full, waits in memory, and all
 * later ones of every session behind it, so that their order stays.
 */
export class UnwrittenEvents {
  readonly #options: UnwrittenEventsOptions
  #waiting: Waiting[] = []
  /** Messages that wait: the catch-up does not find them in the log, and reports them again. */
  readonly #keys = new Set<string>()
  #size = 0
  #written = 0
  #dropped = 0
  #cause: unknown
  #timer: NodeJS.Timeout | undefined

  constructor (options: UnwrittenEventsOptions) {
    this.#options = options
  }

  /** How many events wait. */
  get count (): number {
    return this.#waiting.length
  }

  /** Events that were dropped since the process came up. */
  get dropped (): number {
    return this.#dropped
  }

  /** Why events wait; undefined where none does. */
  get cause (): unknown {
    return this.count > 0 ? this.#cause : undefined
  }

  /** Writes an event, or has it wait. @throws where it could never be written */
  add (event: SessionEvent): void {
    const at = Date.now()
    if (this.count > 0) {
      this.#keep(event, at)
      return
    }
    try {
      this.#options.write(event, at)
    } catch (error) {
      if (!this.#options.isPassing(error)) throw error
      this.#cause = error
      this.#keep(event, at)
      this.#options.onBegin(error)
      this.#retryLater()
    }
  }

  /** Nothing of this session is to be written any more. */
  forget (session: string): void {
    const kept = this.#waiting.filter(({ event }) => event.session !== session)
    for (const waiting of this.#waiting) if (waiting.event.session === session) this.#release(waiting)
    this.#waiting = kept
  }

  /** Tries once more; answers how many events are lost with this process. */
  close (): number {
    clearTimeout(this.#timer)
    while (this.count > 0 && this.#writeSome());
    return this.count
  }

  #keep (event: SessionEvent, at: number): void {
    const key = keyOf(event)
    if (key !== undefined && this.#keys.has(key)) return
    const size = JSON.stringify(event.data).length
    const { most, onDropped } = this.#options
    if (this.count >= most.events || this.#size + size > most.size) {
      this.#dropped++
      onDropped(event)
      return
    }
    if (key !== undefined) this.#keys.add(key)
    this.#size += size
    this.#waiting.push({ event, at, size, key })
  }

  #release ({ size, key }: Waiting): void {
    this.#size -= size
    if (key !== undefined) this.#keys.delete(key)
  }

  #retryLater (ms = this.#options.retry): void {
    this.#timer = setTimeout(() => this.#retry(), ms)
    this.#timer.unref()
  }

  #retry (): void {
    const wrote = this.#writeSome()
    if (this.count > 0) {
      this.#retryLater(wrote ? 0 : undefined)
      return
    }
    this.#options.onEnd(this.#written)
    this.#written = 0
  }

  /** False where it came to one that still cannot be written. */
  #writeSome (): boolean {
    const { write, isPassing, onError } = this.#options
    let done = 0
    let failed = false
    for (const { event, at } of this.#waiting.slice(0, STRETCH)) {
      try {
        write(event, at)
        this.#written++
      } catch (error) {
        failed = isPassing(error)
        if (failed) {
          this.#cause = error
          break
        }
        onError(error)
      }
      done++
    }
    for (const waiting of this.#waiting.splice(0, done)) this.#release(waiting)
    return !failed
  }
}

function keyOf ({ event, session, data }: SessionEvent): string | undefined {
  return ABOUT_A_MESSAGE.has(event) ? `${session} ${(data as MessageData).id}` : undefined
}
