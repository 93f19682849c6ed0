import type { EventData, EventName } from '../../schemas/events/events.js'
import type { SessionReason, SessionStatus } from '../../schemas/session.js'
import { CallFailed } from '../errors.js'
import { WakeSignal } from '../shared/wake-signal.js'
import type { CapabilityReport } from '../whatsapp/capabilities.js'
import { deliverMissed, type FindMissedMessages, type CatchUpTrigger } from './catch-up.js'
import { delay, withTimeout } from '../shared/timeouts.js'
import type { Client, Driver, Link, OpenOptions, Probe } from '../whatsapp/driver.js'
import type { WhatsApp } from '../whatsapp/whatsapp.js'
import { SessionEnd } from '../whatsapp/session-end.js'
import { EventBuffer } from './event-buffer.js'
import { LoginFlow } from './login.js'
import { LaunchFailure } from './launch-failure.js'
import { plainText, textOfError } from '../whatsapp/page-errors.js'
import { Monitor } from './monitor.js'

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
  /** A name of the page is not there; what needs it is disabled. */
  missing: (name: string, error: string) => void
  capabilities: (report: CapabilityReport) => void
  /** Something failed that does not end the session. */
  error: (error: unknown) => void
}

export interface RunDeps {
  driver: Driver
  times: RunTimes
  open: Omit<OpenOptions, 'signal' | 'onLost' | 'onMissing'>
  /** Runs the opening of the browser when its turn has come. */
  turn: <T>(open: () => Promise<T>) => Promise<T>
  reports: RunReports
  missed: FindMissedMessages
}

/** The page is beyond closing by itself: kill it at once. */
const BEYOND_CLOSING = new Set<SessionReason>(['browser_crashed', 'page_crashed', 'page_frozen', 'start_failed', 'start_timeout'])

/** One life of a session's browser, from its launch to its end. */
export class SessionRun {
  /** Resolves, never rejects, when the browser is gone. */
  readonly done: Promise<SessionEnd>
  readonly #deps: RunDeps
  readonly #abort = new AbortController()
  #link: Link | undefined
  #capabilities: Promise<CapabilityReport | undefined> | undefined
  #loggingOut = false

  constructor (deps: RunDeps) {
    this.#deps = deps
    this.done = this.#live()
  }

  get whatsapp (): WhatsApp | undefined {
    return this.ending ? undefined : this.#link?.whatsapp
  }

  get client (): Client | undefined {
    return this.ending ? undefined : this.#link?.client
  }

  /** What was checked of the page when it became ready; undefined where that was not, or failed. */
  get capabilities (): Promise<CapabilityReport | undefined> | undefined {
    return this.ending ? undefined : this.#capabilities
  }

  get ending (): boolean {
    return this.#abort.signal.aborted
  }

  /** Ends the run; the first reason counts. */
  end (ended: SessionEnd): void {
    this.#abort.abort(ended)
  }

  /** Removes the device from the account. Meanwhile, finding it unlinked is the expected end. */
  async logout (): Promise<void> {
    if (!this.client || !this.#link) return
    this.#loggingOut = true
    try {
      await this.#link.signOut()
    } catch (error) {
      if (!this.ending) throw new CallFailed('logout', plainText(textOfError(error)), { cause: error })
    } finally {
      this.#loggingOut = false
    }
  }

  async #live (): Promise<SessionEnd> {
    const ended = await this.#untilEnd()
    this.#abort.abort(ended)
    try {
      await this.#link?.close(BEYOND_CLOSING.has(ended.reason) ? 'at once' : 'gracefully')
      return ended
    } catch (error) {
      return new SessionEnd(ended.reason, `${ended.message} (the browser did not close: ${String(error)})`.trim(), { cause: error })
    }
  }

  async #untilEnd (): Promise<SessionEnd> {
    const { times, reports } = this.#deps
    try {
      // Listeners of the session are told of the start before anything that comes of it.
      await Promise.resolve()
      const link = this.#link = await this.#open()
      const wake = new WakeSignal()
      const { signal } = this.#abort
      // From the first moment, so that nothing is missed; held until the session is told to be CONNECTED: before, nobody could answer.
      const buffer = new EventBuffer(reports.event)
      await withTimeout(link.listen({ ...buffer.listeners, onStateChange: () => wake.notify() }), undefined, signal)
      const shared = { probe: () => this.#probe(link), times, reports, wake, signal }
      await new LoginFlow({ ...shared, phone: this.#deps.open.phone }).done()
      reports.status('CONNECTED', 'ready')
      reports.event('status-find', { status: 'inChat' })
      this.#check(link)
      const { open: { session }, missed } = this.#deps
      const catchUp = async (occasion: CatchUpTrigger) => deliverMissed({ session, client: link.client, buffer, missed, times, reports, signal }, occasion)
      await catchUp('login')
      return await new Monitor({
        ...shared,
        catchUp,
        hold: () => buffer.hold(),
        onReloaded: () => this.#check(link),
        reload: async () => await withTimeout(link.reload(), undefined, signal),
        wiped: async (ms) => await withTimeout(link.wiped(ms), undefined, signal)
      }).lost()
    } catch (error) {
      return this.#explain(error)
    }
  }

  /** What is missing ends nothing: only what needs it fails. */
  #check (link: Link): void {
    const { reports } = this.#deps
    this.#capabilities = link.capabilities().then((report) => {
      if (!this.ending) reports.capabilities(report)
      return report
    }, (error: unknown) => {
      if (!this.ending) reports.error(error)
      return undefined
    })
  }

  #explain (thrown: unknown): SessionEnd {
    const error: unknown = this.ending ? this.#abort.signal.reason : thrown
    const ended = error instanceof SessionEnd ? error : new SessionEnd('start_failed', plainText(textOfError(error)), { cause: error })
    return ended.reason === 'unlinked' && this.#loggingOut ? new SessionEnd('logged_out') : ended
  }

  async #open (): Promise<Link> {
    const { driver, open, turn } = this.#deps
    const { signal } = this.#abort
    const loss = new LaunchFailure((ended) => this.end(ended))
    let begun = false
    const opening = turn(async () => {
      signal.throwIfAborted()
      begun = true
      const onLost: OpenOptions['onLost'] = (reason, detail) => loss.lost(new SessionEnd(reason, detail))
      return driver.open({ ...open, signal, onMissing: this.#deps.reports.missing, onLost })
    })
    try {
      const link = await withTimeout(opening, undefined, signal)
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
        return await withTimeout(link.probe(), undefined, signal)
      } catch (error) {
        signal.throwIfAborted()
        if (error instanceof SessionEnd) throw error
        if (Date.now() > deadline) throw new SessionEnd('page_frozen', String(error))
        await delay(this.#deps.times.poll, signal)
      }
    }
  }
}
