import type { Bell } from './bell.js'
import type { Occasion } from './catch-up.js'
import type { Probe } from './driver.js'
import { Ended } from './ended.js'
import type { RunReports, RunTimes } from './run.js'

export interface WatchDeps {
  probe: () => Promise<Probe>
  /** Takes the connection back from another WhatsApp Web of the same device. */
  takeOver: () => Promise<unknown>
  /** Tells of the messages that nobody heard. */
  catchUp: (occasion: Occasion) => Promise<void>
  times: RunTimes
  reports: RunReports
  signal: AbortSignal
  /** Rings when the connection may have changed. */
  bell: Bell
}

/** After so many take-overs within the window somebody else wants the device for himself. */
const MAX_TAKEOVERS = 3
const TAKEOVER_WINDOW = 300_000

/** Looks after a connected session: says when its connection is lost and back, and when it is over. */
export class Watch {
  readonly #deps: WatchDeps
  #brokenSince: number | undefined
  #misses = 0
  #takeOvers: number[] = []
  #checkedAt = Date.now()

  constructor (deps: WatchDeps) {
    this.#deps = deps
  }

  /** Resolves with the end of the session. */
  async lost (): Promise<Ended> {
    const { probe, times, signal, bell } = this.#deps
    for (;;) {
      const unsure = this.#misses > 0 || this.#brokenSince !== undefined
      await bell.rest(unsure ? times.poll : times.heartbeat, signal)
      const state = await probe()
      if (!state.registered) {
        this.#deps.reports.event('status-find', { status: 'disconnectedMobile' })
        throw new Ended('unlinked', 'the phone removed this device')
      }
      if (state.ready) await this.#whole()
      else if (state.socket === 'CONFLICT') await this.#conflict()
      else this.#broken()
    }
  }

  async #whole (): Promise<void> {
    const { times, reports } = this.#deps
    const isBack = this.#brokenSince !== undefined
    this.#misses = 0
    this.#brokenSince = undefined
    if (isBack) reports.status('CONNECTED', 'reconnected')
    // A page may be connected and yet tell nothing.
    else if (Date.now() - this.#checkedAt < times.gap) return
    await this.#deps.catchUp(isBack ? 'reconnection' : 'check')
    this.#checkedAt = Date.now()
  }

  #broken (): void {
    const { times, reports } = this.#deps
    // One look may fall into the moment of a reconnection that nobody needs to know of.
    if (++this.#misses < 2) return
    if (this.#brokenSince === undefined) {
      this.#brokenSince = Date.now()
      reports.status('INITIALIZING', 'network')
    }
    if (Date.now() - this.#brokenSince > times.network) throw new Ended('network', `no connection to WhatsApp for ${times.network / 1000} s`)
  }

  async #conflict (): Promise<void> {
    const now = Date.now()
    this.#takeOvers = [...this.#takeOvers.filter((at) => now - at < TAKEOVER_WINDOW), now]
    if (this.#takeOvers.length > MAX_TAKEOVERS) throw new Ended('conflict', 'WhatsApp Web is in use elsewhere with the login of this session')
    if (this.#brokenSince === undefined) {
      this.#brokenSince = now
      this.#deps.reports.status('INITIALIZING', 'conflict')
    }
    // One that fails counts as well; whether the page is dead is for the next look to say.
    await this.#deps.takeOver().catch(() => { this.#deps.signal.throwIfAborted() })
  }
}
