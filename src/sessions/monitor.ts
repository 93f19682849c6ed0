import type { SessionReason } from '../../schemas/session.js'
import type { WakeSignal } from '../shared/wake-signal.js'
import type { ConnectedTrigger, RunReports, RunTimes } from './run-types.js'
import { delay } from '../shared/timeouts.js'
import type { Probe } from '../whatsapp/driver.js'
import { SessionEnd } from '../whatsapp/session-end.js'

export interface MonitorDeps {
  probe: () => Promise<Probe>
  /** Loads the page again, which takes the connection back from another client of the same device. */
  reload: () => Promise<unknown>
  /** Resolves once a page that was logged out has wiped what it stored. @param ms longest wait, in milliseconds */
  wiped: (ms: number) => Promise<unknown>
  /** Buffers live events until `connected` resolves. */
  pause: () => void
  /** Called once a page that was loaded again is ready. */
  onReloaded: () => void
  /** Emits that the session is connected; resolves when its listeners are done. */
  connected: (trigger: ConnectedTrigger) => Promise<void>
  times: RunTimes
  reports: RunReports
  signal: AbortSignal
  /** Rings when the connection may have changed. */
  wake: WakeSignal
}

/** After so many take-overs within the window somebody else insists on using the login. */
const MAX_TAKEOVERS = 3
const TAKEOVER_WINDOW = 300_000

/** How long a page may take to wipe a login that is over, in milliseconds. */
const WIPE_TIMEOUT = 10_000

/** Between two looks that must both find the device unlinked, in milliseconds. */
const SECOND_LOOK = 1_000

/** States of the socket that a person has to end. */
const BLOCKED: Partial<Record<string, SessionReason>> = {
  TOS_BLOCK: 'terms', SMB_TOS_BLOCK: 'terms', PROXYBLOCK: 'proxy_blocked', SCREEN_LOCKED: 'screen_locked'
}

/** Monitors a connected session: reports when its connection is lost and back, and when it is over. */
export class Monitor {
  readonly #deps: MonitorDeps
  #brokenSince: number | undefined
  #loadingSince: number | undefined
  #wasLoaded = false
  #reason: SessionReason = 'network'
  #misses = 0
  #takeOvers: number[] = []
  #replacement: { reason: SessionReason, load: () => Promise<unknown> } | undefined
  #checkedAt = Date.now()

  constructor (deps: MonitorDeps) {
    this.#deps = deps
  }

  /** Resolves with the end of the session. */
  async run (): Promise<SessionEnd> {
    const { probe, times, signal, wake } = this.#deps
    for (;;) {
      const unsure = this.#misses > 0 || this.#brokenSince !== undefined
      await wake.wait(unsure ? times.poll : times.heartbeat, signal)
      if (this.#replacement) await this.#replace(this.#replacement)
      else await this.#act(await probe())
    }
  }

  /** Loads another page in place of the one that is there, as soon as nothing else is under way. */
  replacePage (reason: SessionReason, load: () => Promise<unknown>): void {
    this.#replacement = { reason, load }
    this.#deps.wake.notify()
  }

  async #replace ({ reason, load }: { reason: SessionReason, load: () => Promise<unknown> }): Promise<void> {
    this.#replacement = undefined
    this.#deps.pause()
    this.#interrupt(reason)
    this.#wasLoaded = true
    // Whether the page is dead is for the next look to say.
    await load().catch(() => { this.#deps.signal.throwIfAborted() })
  }

  async #act (state: Probe): Promise<void> {
    if (state.loggedOut) return this.#unlinked()
    if (state.loading) return this.#loading()
    this.#loadingSince = undefined
    if (!state.registered) await this.#confirmUnlinked()
    else if (state.displaced) await this.#takeOver()
    else if (state.ready) await this.#onHealthy()
    else this.#onUnhealthy(BLOCKED[state.socket] ?? 'network', state.socket)
  }

  /** One look may fall into the moment of a reload or of a reconnection. */
  async #confirmUnlinked (): Promise<void> {
    const { probe, signal, times, wiped } = this.#deps
    await delay(Math.min(SECOND_LOOK, times.heartbeat), signal)
    const again = await probe()
    if (!again.loggedOut && (again.loading || again.registered)) return
    // The login is gone before the storage is: a browser that is closed now would keep half of it.
    await wiped(WIPE_TIMEOUT)
    this.#unlinked()
  }

  #unlinked (): never {
    this.#deps.reports.event('status-find', { status: 'disconnectedMobile' })
    throw new SessionEnd('unlinked', 'the phone removed this device')
  }

  async #onHealthy (): Promise<void> {
    const { times, reports } = this.#deps
    const isBack = this.#brokenSince !== undefined
    this.#misses = 0
    this.#brokenSince = undefined
    if (isBack) reports.status('CONNECTED', 'reconnected')
    // A page may be connected and yet emit nothing.
    else if (Date.now() - this.#checkedAt < times.gap) return
    if (this.#wasLoaded) this.#deps.onReloaded()
    this.#wasLoaded = false
    await this.#deps.connected(isBack ? 'reconnect' : 'periodic')
    this.#checkedAt = Date.now()
  }

  #onUnhealthy (reason: SessionReason, state: string): void {
    const { times } = this.#deps
    // One look may fall into the moment of a reconnection that nobody needs to know of.
    if (++this.#misses < 2) return
    this.#interrupt(reason)
    if (Date.now() - (this.#brokenSince as number) > times.network) {
      throw new SessionEnd(
        this.#reason,
        `no connection to WhatsApp for ${times.network / 1000} s; WhatsApp Web says ${state}`
      )
    }
  }

  #loading (): void {
    const { times, pause } = this.#deps
    this.#loadingSince ??= Date.now()
    this.#wasLoaded = true
    // What the page emits once it is back is newer than what came meanwhile.
    pause()
    this.#interrupt('reloaded')
    if (Date.now() - this.#loadingSince > times.start) {
      throw new SessionEnd(
        'start_timeout',
        `WhatsApp Web was loaded again and did not come up within ${times.start / 1000} s`
      )
    }
  }

  #interrupt (reason: SessionReason): void {
    if (this.#brokenSince !== undefined) return
    this.#brokenSince = Date.now()
    this.#reason = reason
    this.#deps.reports.status('INITIALIZING', reason)
  }

  async #takeOver (): Promise<void> {
    const now = Date.now()
    this.#takeOvers = [...this.#takeOvers.filter((at) => now - at < TAKEOVER_WINDOW), now]
    if (this.#takeOvers.length > MAX_TAKEOVERS) {
      throw new SessionEnd('conflict', 'WhatsApp Web is in use elsewhere with the login of this session')
    }
    this.#deps.pause()
    this.#interrupt('conflict')
    // One that fails counts as well; whether the page is dead is for the next look to say.
    await this.#deps.reload().catch(() => { this.#deps.signal.throwIfAborted() })
  }
}
