import type { SessionReason } from '../../schemas/session.js'
import type { WakeSignal } from '../shared/wake-signal.js'
import type { ConnectedTrigger, RunReports, RunTimes } from './run-types.js'
import { delay } from '../shared/timeouts.js'
import type { Obstacle, Probe } from '../whatsapp/driver.js'
import { SessionEnd } from '../whatsapp/session-end.js'
import { Checkpoint } from './checkpoint.js'
import { loggedOutEnd } from './logged-out-end.js'
import { obstacleOf } from './obstacle.js'

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

/** Monitors a connected session: reports when its connection is lost and back, and when it is over. */
export class Monitor {
  readonly #deps: MonitorDeps
  readonly #checkpoint: Checkpoint
  #brokenSince: number | undefined
  #loadingSince: number | undefined
  #wasLoaded = false
  #hasLeft = false
  #reason: SessionReason = 'network'
  #misses = 0
  #takeOvers: number[] = []
  #replacement: { reason: SessionReason, load: () => Promise<unknown> } | undefined
  #checkedAt = Date.now()

  constructor (deps: MonitorDeps) {
    this.#deps = deps
    this.#checkpoint = new Checkpoint(deps.reports)
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

  /** To be called when the page leaves for another document, however quickly that one comes up. */
  pageLeft (): void {
    this.#hasLeft = true
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
    if (state.loggedOut) return this.#unlinked(state)
    if (state.loading || this.#hasLeft) return this.#loading(state)
    this.#loadingSince = undefined
    if (!state.registered) await this.#confirmUnlinked()
    else if (state.displaced) await this.#takeOver()
    // The page would go on, and forget its keys and messages: its login is kept for when there is room.
    else if (state.ready && state.obstacle) throw new SessionEnd(state.obstacle.reason, state.obstacle.detail)
    else if (state.ready) await this.#onHealthy(state)
    else this.#onUnhealthy(state)
  }

  /** One look may fall into the moment of a reload or of a reconnection. */
  async #confirmUnlinked (): Promise<void> {
    const { probe, signal, times, wiped } = this.#deps
    await delay(Math.min(SECOND_LOOK, times.heartbeat), signal)
    const again = await probe()
    if (!again.loggedOut && (again.loading || again.registered)) return
    // The login is gone before the storage is: a browser that is closed now would keep half of it.
    await wiped(WIPE_TIMEOUT)
    this.#unlinked(again)
  }

  #unlinked (state: Probe): never {
    this.#deps.reports.event('status-find', { status: 'disconnectedMobile' })
    throw loggedOutEnd(state)
  }

  async #onHealthy ({ checkpoint = null }: Probe): Promise<void> {
    const { times, reports } = this.#deps
    const isBack = this.#brokenSince !== undefined
    this.#misses = 0
    this.#brokenSince = undefined
    if (isBack) reports.status('CONNECTED', 'reconnected')
    this.#checkpoint.take(checkpoint)
    // A page may be connected and yet emit nothing.
    if (!isBack && Date.now() - this.#checkedAt < times.gap) return
    if (this.#wasLoaded) this.#deps.onReloaded()
    this.#wasLoaded = false
    await this.#deps.connected(isBack ? 'reconnect' : 'periodic')
    this.#checkedAt = Date.now()
  }

  #onUnhealthy (state: Probe): void {
    const obstacle = obstacleOf(state)
    // One look may fall into the moment of a reconnection that nobody needs to know of.
    if (++this.#misses < 2) return
    if (obstacle?.reason === 'banned') throw new SessionEnd('banned', obstacle.detail, obstacle)
    this.#interrupt(obstacle?.reason ?? 'network', obstacle)
    this.#endIfTooLong(state, obstacle)
  }

  #endIfTooLong ({ socket }: Probe, obstacle: Obstacle | undefined): void {
    const { network } = this.#deps.times
    if (Date.now() - (this.#brokenSince as number) <= network) return
    const cause = obstacle ? `${obstacle.detail}; ` : ''
    throw new SessionEnd(
      this.#reason,
      `${cause}no connection to WhatsApp for ${network / 1000} s; WhatsApp Web says ${socket}`,
      { until: obstacle?.until }
    )
  }

  #loading (state: Probe): void {
    const { times, pause } = this.#deps
    this.#hasLeft = false
    this.#loadingSince ??= Date.now()
    this.#wasLoaded = true
    // What the page emits once it is back is newer than what came meanwhile.
    pause()
    // One that WhatsApp refuses may load itself again and again.
    const obstacle = obstacleOf(state)
    this.#interrupt(obstacle?.reason ?? 'reloaded', obstacle)
    if (obstacle) this.#endIfTooLong(state, obstacle)
    if (Date.now() - this.#loadingSince > times.start) {
      throw new SessionEnd(
        'start_timeout',
        `WhatsApp Web was loaded again and did not come up within ${times.start / 1000} s`
      )
    }
  }

  /** What is in the way may change, and be known only later. */
  #interrupt (reason: SessionReason, obstacle?: Obstacle): void {
    if (this.#brokenSince !== undefined && (!obstacle || reason === this.#reason)) return
    this.#brokenSince ??= Date.now()
    this.#reason = reason
    this.#checkpoint.forget()
    this.#deps.reports.status('INITIALIZING', reason, {}, obstacle)
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
