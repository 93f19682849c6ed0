import pLimit, { type LimitFunction } from 'p-limit'
import type { MessageData, StoredEvent } from '../../schemas/events/events.js'
import { abortable, delay } from '../shared/timeouts.js'
import type { FileOutcome, EventLog } from './event-log.js'
import { ExtendableTimeout } from '../shared/extendable-timeout.js'

/** WhatsApp has no such file: a retry is useless. */
export class AttachmentUnavailable extends Error {
  override name = 'AttachmentUnavailable'
}

export interface AttachmentDownloaderOptions {
  eventLog: EventLog
  isConnected: (session: string) => boolean
  /**
   * Loads the file of a message, and resolves with its name; leaves none if the signal aborts.
   * @throws {AttachmentUnavailable}
   */
  load: (session: string, messageId: string, signal: AbortSignal) => Promise<string>
  remove: (files: string[]) => Promise<void>
  /**
   * How long a file may take to load, in milliseconds. An event waits as long for its turn, and longer
   * while others of its session do get their files.
   */
  timeout: number
  /** Megabytes; a larger file is not loaded. */
  maxSize: number
  /** How long until a file is tried again that could not be loaded, in milliseconds. */
  pause: number
  onError: (error: unknown) => void
}

/** Files of one session that are loaded at the same time. */
const CONCURRENCY = 3

/** How often a file is tried while its session is connected. */
const TRIES = 2

/** Nobody waits for the event any more. */
class Abandoned extends Error {}

/** Downloads the files of messages, so that each pending event is completed in time: with its file, or without. */
export class AttachmentDownloader {
  readonly #options: AttachmentDownloaderOptions
  readonly #turns = new Map<string, LimitFunction>()
  readonly #waiting = new Map<AbortController, { session: string, over: Promise<void> }>()
  /** When a session last got a file, on the monotonic clock, in milliseconds. */
  readonly #lastFile = new Map<string, number>()
  #stopped = false

  constructor (options: AttachmentDownloaderOptions) {
    this.#options = options
  }

  /** Downloads the file of a pending event. */
  take (event: StoredEvent): void {
    const end = new AbortController()
    const { timeout } = this.#options
    const timer = new ExtendableTimeout(timeout, () =>
      end.abort(new Error(`the file was not loaded within ${timeout / 1000} s`))
    )
    const since = performance.now() - Math.max(Date.now() - event.at, 0)
    timer.until(() => Math.max(since, this.#lastFile.get(event.session) ?? -Infinity) + timeout)
    const over = this.#settle(event, end.signal, timer).finally(() => {
      timer.end()
      this.#waiting.delete(end)
    })
    this.#waiting.set(end, { session: event.session, over })
  }

  /** Resumes the pending events of a previous run. */
  async resume (): Promise<void> {
    for (const event of await this.#options.eventLog.pending()) this.take(event)
  }

  /** Cancels the downloads of a session that was cleared. */
  forget (session: string): void {
    for (const [end, waiting] of this.#waiting) if (waiting.session === session) end.abort(new Abandoned())
    this.#turns.delete(session)
    this.#lastFile.delete(session)
  }

  /** Resolves when no download is in progress; pending events wait for the next process. */
  async stop (): Promise<void> {
    this.#stopped = true
    const all = [...this.#waiting]
    for (const [end] of all) end.abort(new Abandoned())
    await Promise.all(all.map(async ([, { over }]) => over))
  }

  async #settle (event: StoredEvent, signal: AbortSignal, timer: ExtendableTimeout): Promise<void> {
    const outcome = await this.#outcome(event, signal, timer)
    if (!outcome) return
    const { eventLog, remove, pause, onError } = this.#options
    let wanted = false
    try {
      wanted = await eventLog.settle(event, outcome)
    } catch (error) {
      onError(error)
      // A log that can't be written now may be in a moment.
      setTimeout(() => { if (!this.#stopped) this.take(event) }, pause).unref()
    }
    if (!wanted && outcome.file) await remove([outcome.file]).catch(onError)
  }

  async #outcome (event: StoredEvent, signal: AbortSignal, timer: ExtendableTimeout): Promise<FileOutcome | undefined> {
    try {
      const file = await this.#load(event, signal, timer)
      this.#lastFile.set(event.session, performance.now())
      return { file }
    } catch (error) {
      const cause: unknown = signal.aborted ? signal.reason : error
      if (cause instanceof Abandoned) return undefined
      return { mediaError: cause instanceof Error ? cause.message : String(cause) }
    }
  }

  async #load ({ session, data }: StoredEvent, signal: AbortSignal, timer: ExtendableTimeout): Promise<string> {
    const { id, size } = data as MessageData
    const { isConnected, maxSize, load, pause: ms, timeout } = this.#options
    if (typeof size === 'number' && size > maxSize * 1024 * 1024) {
      throw new AttachmentUnavailable(`the file is larger than ${maxSize} MB: load it with download-media`)
    }
    let deadline: number | undefined
    for (let tries = 0; ; await delay(ms, signal)) {
      if (!isConnected(session)) continue
      try {
        return await abortable(this.#turn(session)(async () => {
          signal.throwIfAborted()
          // From its turn on it has a time of its own, which a second try does not lengthen.
          const limit = deadline ??= performance.now() + timeout
          timer.until(() => limit)
          return await abortable(load(session, id, signal), signal)
        }), signal)
      } catch (error) {
        if (error instanceof AttachmentUnavailable || signal.aborted) throw error
        if (isConnected(session) && ++tries === TRIES) throw error
      }
    }
  }

  #turn (session: string): LimitFunction {
    const turn = this.#turns.get(session) ?? pLimit(CONCURRENCY)
    this.#turns.set(session, turn)
    return turn
  }
}
