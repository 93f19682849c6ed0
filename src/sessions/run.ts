import type { EventData, EventName } from '../../schemas/events/events.js'
import type { SessionReason, SessionStatus } from '../../schemas/session.js'
import { Bell } from './bell.js'
import { tellMissed, type FindMissed, type Occasion } from './catch-up.js'
import { pause, within } from './deadline.js'
import type { Client, Driver, Link, OpenOptions, Probe } from './driver.js'
import { Ended } from './ended.js'
import { Hearing } from './hearing.js'
import { Login } from './login.js'
import { OpeningLoss } from './opening-loss.js'
import { Watch } from './watch.js'

/** All in milliseconds. */
export interface RunTimes {
  poll: number
  heartbeat: number
  start: number
  qr: number
  sync: number
  call: number
  network: number
  /** How often a connected session is looked through for messages that nobody heard. */
  gap: number
}

export interface Codes { urlcode?: string, phoneCode?: string }

export interface RunReports {
  status: (status: SessionStatus, reason: SessionReason, codes?: Codes) => void
  event: <N extends EventName>(name: N, data: EventData<N>) => void
  /** Something failed that does not end the session. */
  error: (error: unknown) => void
}

export interface RunDeps {
  driver: Driver
  times: RunTimes
  open: Omit<OpenOptions, 'signal' | 'onLost'>
  /** Runs the opening of the browser when its turn has come. */
  turn: <T>(open: () => Promise<T>) => Promise<T>
  reports: RunReports
  missed: FindMissed
}

/** The page is beyond closing by itself: kill it at once. */
const BEYOND_CLOSING = new Set<SessionReason>(['browser_crashed', 'page_crashed', 'page_frozen', 'start_failed', 'start_timeout'])

/** One life of a session's browser, from its launch to its end. */
export class Run {
  /** Resolves, never rejects, when the browser is gone. */
  readonly done: Promise<Ended>
  readonly #deps: RunDeps
  readonly #abort = new AbortController()
  #link: Link | undefined
  #loggingOut = false

  constructor (deps: RunDeps) {
    this.#deps = deps
    this.done = this.#live()
  }

  get client (): Client | undefined {
    return this.ending ? undefined : this.#link?.client
  }

  get ending (): boolean {
    return this.#abort.signal.aborted
  }

  /** Ends the run; the first reason counts. */
  end (ended: Ended): void {
    this.#abort.abort(ended)
  }

  /** While `deed` unlinks the device, finding it unlinked is the wanted end. */
  async logout (deed: (client: Client) => Promise<unknown>): Promise<void> {
    if (!this.client) return
    this.#loggingOut = true
    try {
      await deed(this.client)
    } catch (error) {
      if (!this.ending) throw error
    } finally {
      this.#loggingOut = false
    }
  }

  async #live (): Promise<Ended> {
    const ended = await this.#untilEnd()
    this.#abort.abort(ended)
    try {
      await this.#link?.close(BEYOND_CLOSING.has(ended.reason) ? 'at once' : 'gracefully')
      return ended
    } catch (error) {
      return new Ended(ended.reason, `${ended.message} (the browser did not close: ${String(error)})`.trim(), { cause: error })
    }
  }

  async #untilEnd (): Promise<Ended> {
    const { times, reports } = this.#deps
    try {
      // Listeners of the session are told of the start before anything that comes of it.
      await Promise.resolve()
      const link = this.#link = await this.#open()
      const bell = new Bell()
      const { signal } = this.#abort
      // From the first moment, so that nothing is missed; held until the session is told to be CONNECTED: before, nobody could answer.
      const hearing = new Hearing(reports.event)
      await within(link.listen({ ...hearing.listeners, onStateChange: () => bell.ring() }), undefined, signal)
      const shared = { probe: () => this.#probe(link), times, reports, bell, signal }
      await new Login({ ...shared, phone: this.#deps.open.phone }).done()
      reports.status('CONNECTED', 'ready')
      reports.event('status-find', { status: 'inChat' })
      const { open: { session }, missed } = this.#deps
      const catchUp = async (occasion: Occasion) => tellMissed({ session, client: link.client, hearing, missed, times, reports, signal }, occasion)
      await catchUp('login')
      return await new Watch({ ...shared, catchUp, takeOver: () => within(link.client.useHere(), undefined, signal) }).lost()
    } catch (error) {
      return this.#explain(error)
    }
  }

  #explain (thrown: unknown): Ended {
    const error: unknown = this.ending ? this.#abort.signal.reason : thrown
    const ended = error instanceof Ended ? error : new Ended('start_failed', error instanceof Error ? error.message : String(error), { cause: error })
    return ended.reason === 'unlinked' && this.#loggingOut ? new Ended('logged_out') : ended
  }

  async #open (): Promise<Link> {
    const { driver, open, turn } = this.#deps
    const { signal } = this.#abort
    const loss = new OpeningLoss((ended) => this.end(ended))
    let begun = false
    const opening = turn(async () => {
      signal.throwIfAborted()
      begun = true
      return driver.open({ ...open, signal, onLost: (reason, detail) => loss.lost(new Ended(reason, detail)) })
    })
    try {
      const link = await within(opening, undefined, signal)
      loss.opened()
      return link
    } catch (error) {
      const cause = loss.failed(error)
      // The end of the run waits until the half-opened browser is gone too.
      if (begun) await opening.then((link) => link.close('at once')).catch(() => {})
      throw cause
    }
  }

  /** A page that reloads answers with an error for a moment: only a lasting silence counts. */
  async #probe (link: Link): Promise<Probe> {
    const { signal } = this.#abort
    const deadline = Date.now() + this.#deps.times.call
    for (;;) {
      try {
        return await within(link.probe(), undefined, signal)
      } catch (error) {
        signal.throwIfAborted()
        if (error instanceof Ended) throw error
        if (Date.now() > deadline) throw new Ended('page_frozen', String(error))
        await pause(this.#deps.times.poll, signal)
      }
    }
  }
}
