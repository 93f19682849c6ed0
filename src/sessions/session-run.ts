import type { SessionReason } from '../../schemas/session.js'
import { CallFailed } from '../errors.js'
import { WakeSignal } from '../shared/wake-signal.js'
import type { CapabilityReport } from '../whatsapp/capabilities.js'
import { emitConnected } from './connected.js'
import { abortable, delay } from '../shared/timeouts.js'
import type { Driver, PageHandle, OpenOptions, Probe } from '../whatsapp/driver.js'
import type { PagePasskey } from '../whatsapp/passkey.js'
import type { WhatsApp } from '../whatsapp/whatsapp.js'
import { SessionEnd } from '../whatsapp/session-end.js'
import { EventBuffer } from './event-buffer.js'
import type { HookReload } from './hook-reload.js'
import { LoginFlow } from './login.js'
import { LaunchFailure } from './launch-failure.js'
import { plainText, textOfError } from '../whatsapp/page-errors.js'
import { Monitor } from './monitor.js'
import type { RunProfile } from './profile-keeper.js'
import { isOfDamage, ProfileDamaged } from './profile-damaged.js'
import type { ConnectedTrigger, RunReports, RunTimes } from './run-types.js'

export interface RunDeps {
  driver: Driver
  times: RunTimes
  open: Omit<OpenOptions, 'signal' | 'onLost' | 'onMissing'>
  /** Runs the opening of the browser when a launch slot is free. */
  launchSlot: <T>(open: () => Promise<T>) => Promise<T>
  reports: RunReports
  hookReload: HookReload
  profile: RunProfile
}

/** The page is beyond closing by itself: kill it at once. */
const BEYOND_CLOSING = new Set<SessionReason>([
  'browser_crashed',
  'page_crashed',
  'page_frozen',
  'start_failed',
  'start_timeout'
])

/** After these the profile is whole, and nothing is about to open it again. */
const LEAVES_LOGIN = new Set<SessionReason>(['requested', 'shutdown'])

/** One life of a session's browser, from its launch to its end. */
export class SessionRun {
  /** Resolves, never rejects, when the browser is gone. */
  readonly finished: Promise<SessionEnd>
  #finish: (end: SessionEnd) => void = () => {}
  readonly #deps: RunDeps
  readonly #abort = new AbortController()
  #page: PageHandle | undefined
  #capabilities: Promise<CapabilityReport | undefined> | undefined
  #monitor: Monitor | undefined
  #hasFallenBack = false
  #loggingOut = false
  #isLinked = false

  constructor (deps: RunDeps) {
    this.#deps = deps
    this.finished = new Promise((resolve) => { this.#finish = resolve })
  }

  /** To be called once, when the run is known to those who receive its reports. */
  start (): void {
    void this.#execute().then(this.#finish)
  }

  get whatsapp (): WhatsApp | undefined {
    return this.ending ? undefined : this.#page?.whatsapp
  }

  get passkey (): PagePasskey | undefined {
    return this.ending ? undefined : this.#page?.passkey
  }

  /** Ids of messages begin again. */
  forgetMessages (): void {
    if (!this.ending) this.#page?.forgetMessages()
  }

  /** A PNG in base64; undefined without an open page. */
  async screenshot (): Promise<string | undefined> {
    return this.ending ? undefined : await this.#page?.screenshot()
  }

  /** What was checked of the page when it became ready; undefined where that was not, or failed. */
  get capabilities (): Promise<CapabilityReport | undefined> | undefined {
    return this.ending ? undefined : this.#capabilities
  }

  /** Checks the page that was checked before once more; undefined where that fails. */
  async recheck (): Promise<CapabilityReport | undefined> {
    if (this.ending || !this.#page) return undefined
    this.#check(this.#page)
    return await this.#capabilities
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
    if (this.ending || !this.#page) return
    this.#loggingOut = true
    try {
      await this.#page.signOut()
    } catch (error) {
      if (!this.ending) throw new CallFailed('logout', plainText(textOfError(error)), { cause: error })
    } finally {
      this.#loggingOut = false
    }
  }

  async #execute (): Promise<SessionEnd> {
    const ended = await this.#runToCompletion()
    this.#abort.abort(ended)
    try {
      const how = BEYOND_CLOSING.has(ended.reason) ? 'at once' : 'gracefully'
      const isClean = await this.#page?.close(how, ended) ?? false
      if (isClean && this.#isLinked && LEAVES_LOGIN.has(ended.reason)) this.#deps.profile.take()
      return ended
    } catch (error) {
      return new SessionEnd(ended.reason, `${ended.message} (the browser did not close: ${String(error)})`.trim(), {
        cause: error
      })
    }
  }

  async #runToCompletion (): Promise<SessionEnd> {
    for (;;) {
      try {
        return await this.#live()
      } catch (error) {
        const isRestored = await this.#restored(error).catch((failure: unknown) => {
          this.#deps.reports.error(failure)
          return false
        })
        if (!isRestored) return this.#explain(error)
      }
    }
  }

  async #live (): Promise<SessionEnd> {
    const { times, reports } = this.#deps
    const page = this.#page = await this.#open()
    const wake = new WakeSignal()
    const { signal } = this.#abort
    // From the first moment, so that nothing is missed; paused until the session is CONNECTED: before, nobody could
    // answer.
    const buffer = new EventBuffer(reports.event)
    const onLeave = () => {
      buffer.hold()
      this.#monitor?.pageLeft()
    }
    await abortable(page.listen({ ...buffer.listeners, onStateChange: () => wake.notify(), onLeave }), signal)
    const shared = { probe: () => this.#probe(page), times, reports, wake, signal }
    await new LoginFlow({ ...shared, phone: this.#deps.open.phone, onUnlinked: () => this.#unlinked() }).run()
    this.#isLinked = true
    reports.status('CONNECTED', this.#connectedReason(page, 'ready'))
    reports.event('status-find', { status: 'inChat' })
    const { session } = this.#deps.open
    const connected = async (trigger: ConnectedTrigger) => {
      await emitConnected({ session, whatsapp: page.whatsapp, buffer, times, reports, signal }, trigger)
    }
    const monitor = this.#monitor = new Monitor({
      ...shared,
      reports: {
        ...reports,
        status: (status, reason, ...more) =>
          reports.status(status, status === 'CONNECTED' ? this.#connectedReason(page, reason) : reason, ...more)
      },
      connected,
      pause: () => buffer.pause(),
      onReloaded: () => this.#check(page),
      reload: async () => await abortable(page.reload(), signal),
      wiped: async (ms) => await abortable(page.wiped(ms), signal)
    })
    this.#check(page)
    await connected('login')
    return await monitor.run()
  }

  /** WhatsApp Web finds no login: that of the snapshot is over, unless the profile is damaged. */
  async #unlinked (): Promise<void> {
    const { profile } = this.#deps
    const damage = await profile.damage()
    if (damage !== undefined) throw new ProfileDamaged(damage)
    await profile.forget().catch(this.#deps.reports.error)
  }

  /** Where a start fails as the profile is damaged, closes its browser and puts the snapshot in its place, once. */
  async #restored (error: unknown): Promise<boolean> {
    const { profile, reports } = this.#deps
    if (this.ending || this.#isLinked || !isOfDamage(error)) return false
    const damage = await profile.damage()
    if (damage === undefined) return false
    await this.#page?.close('at once')
    this.#page = undefined
    if (await profile.restore(damage)) {
      const reason = 'profile_restored'
      reports.status('INITIALIZING', reason, {}, { reason, detail: `the browser could not read its profile (${damage})` })
    }
    return true
  }

  /** Once after another page has taken its place, a session that is connected says so. */
  #connectedReason ({ fellBack }: PageHandle, usual: SessionReason): SessionReason {
    const isNews = fellBack && !this.#hasFallenBack
    this.#hasFallenBack = fellBack
    return isNews ? 'last_good_page' : usual
  }

  /** What is missing ends nothing: only what needs it fails. */
  #check (page: PageHandle): void {
    const { reports, hookReload } = this.#deps
    this.#capabilities = page.capabilities().then((report) => {
      if (this.ending) return report
      const isWorse = report.worse.length > 0
      const reloads = !isWorse && hookReload.isDue(report)
      reports.capabilities(report, reloads)
      if (isWorse) this.#monitor?.replacePage('last_good_page', async () => await page.fallBack())
      else if (reloads) this.#monitor?.replacePage('reloaded', async () => await page.reload())
      return report
    }, (error: unknown) => {
      if (!this.ending) reports.error(error)
      return undefined
    })
  }

  #explain (thrown: unknown): SessionEnd {
    const error: unknown = this.ending ? this.#abort.signal.reason : thrown
    const ended =
      error instanceof SessionEnd
        ? error
        : new SessionEnd('start_failed', plainText(textOfError(error)), { cause: error })
    return ended.reason === 'unlinked' && this.#loggingOut ? new SessionEnd('logged_out') : ended
  }

  async #open (): Promise<PageHandle> {
    const { driver, open, launchSlot, profile } = this.#deps
    const { signal } = this.#abort
    const loss = new LaunchFailure((ended) => this.end(ended))
    let begun = false
    const opening = launchSlot(async () => {
      signal.throwIfAborted()
      await profile.beforeLaunch()
      signal.throwIfAborted()
      begun = true
      const onLost: OpenOptions['onLost'] = (reason, detail) => loss.lost(new SessionEnd(reason, detail))
      return driver.open({ ...open, signal, onMissing: this.#deps.reports.missing, onLost })
    })
    try {
      const page = await abortable(opening, signal)
      loss.opened()
      return page
    } catch (error) {
      const cause = loss.failed(error)
      // The end of the run waits until the half-opened browser is gone too.
      if (begun) await opening.then((page) => page.close('at once')).catch(() => {})
      throw cause
    }
  }

  /** A page that reloads answers with an error for a moment: only a lasting silence counts. */
  async #probe (page: PageHandle): Promise<Probe> {
    const { signal } = this.#abort
    const deadline = Date.now() + this.#deps.times.call
    for (;;) {
      try {
        const state = await abortable(page.probe(), signal)
        this.#deps.reports.probed(state.sync)
        return state
      } catch (error) {
        signal.throwIfAborted()
        if (error instanceof SessionEnd) throw error
        if (Date.now() > deadline) throw new SessionEnd('page_frozen', String(error))
        await delay(this.#deps.times.poll, signal)
      }
    }
  }
}
