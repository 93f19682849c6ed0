import { EventEmitter, once } from 'node:events'
import type { Capability } from '../../schemas/capabilities.js'
import type { EventData, EventName, SessionEvent } from '../../schemas/events/events.js'
import type { IdFormat, SessionOptions, SessionReason, SessionStatus } from '../../schemas/session.js'
import { BadTransition } from '../errors.js'
import { missingNames, type CapabilityReport } from '../whatsapp/capabilities.js'
import { capabilitiesChanged } from './capability-changes.js'
import { HookReload } from './hook-reload.js'
import type { Codes, RunTimes, SessionConnected } from './run-types.js'
import type { Driver, SyncProgress } from '../whatsapp/driver.js'
import { eventData } from '../whatsapp/identities.js'
import type { PasskeyState } from '../whatsapp/passkey.js'
import type { WhatsApp } from '../whatsapp/whatsapp.js'
import { SessionEnd } from '../whatsapp/session-end.js'
import { finalStatusFind } from './legacy-status-find.js'
import { PasskeyLinking } from './passkey-linking.js'
import type { RunProfile } from './profile-keeper.js'
import { SessionRun, type RunDeps } from './session-run.js'
import { TRANSITIONS } from './transitions.js'

export interface StatusChange {
  readonly session: string
  readonly from: SessionStatus
  readonly to: SessionStatus
  readonly reason: SessionReason
  /** Epoch milliseconds. */
  readonly at: number
}

/** What is known of a session at one moment. */
export interface Snapshot {
  readonly session: string
  readonly status: SessionStatus
  /** Null where the session was never started. */
  readonly reason: SessionReason | null
  /** Epoch milliseconds; null where the session was never started. */
  readonly since: number | null
  /** More on the reason, such as the text of what ended the session; empty where there is none. */
  readonly detail: string
  /** Until when the reason lasts, in epoch milliseconds, where that is known. */
  readonly until: number | null
  /** Why WhatsApp ended the login, in its own words, where it did and says so. */
  readonly logoutReason: string | null
  readonly urlcode: string | null
  readonly phoneCode: string | null
  readonly phone: string | null
  /** Null while WhatsApp asks for no passkey. */
  readonly passkey: PasskeyState | null
  /** Names that the page of the session lacks, as far as anything has needed them. */
  readonly missing: readonly string[]
  /** How often it was started again by itself since this server came up. */
  readonly restarts: number
  /** When the page last answered, in epoch milliseconds; null where it has not since the session was started. */
  readonly lastProbe: number | null
  /** When the session last emitted an event, in epoch milliseconds; null where it has not since it was started. */
  readonly lastEvent: number | null
  /** How far WhatsApp is with sending the chats; null where the page has not said since the session was started. */
  readonly sync: SyncProgress | null
}

export interface MissingName {
  readonly session: string
  readonly name: string
  /** What failed for it. */
  readonly error: string
}

export interface SessionCapabilities {
  readonly session: string
  readonly report: CapabilityReport
  /** The page is loaded again for the hooks that it lacks. */
  readonly reloads: boolean
}

export interface SessionDeps {
  driver: Driver
  times: RunTimes
  launchSlot: RunDeps['launchSlot']
  profileDir: string
  profile: RunProfile
  deviceName: string
  poweredBy: string
  /** Which ids of people its events have now. */
  idFormat: () => IdFormat
  /** Something failed that does not end the session. */
  onError: (error: unknown) => void
}

export interface StartOptions {
  options: SessionOptions
  /** Digits: link by a pairing code for this number. */
  phone?: string | undefined
  reason: SessionReason
}

/** Age of a check that may refuse a request, in milliseconds: WhatsApp Web loads some parts when they are needed. */
const RECHECK_AFTER = 60_000

interface MoveDetails {
  codes?: Codes | undefined
  detail?: string
  until?: number | undefined
  logoutReason?: string | undefined
}

const NO_CODES = { urlcode: null, phoneCode: null, passkey: null }

/** One session: the single writer of its status, and the owner of at most one browser. */
export class Session extends EventEmitter<{
  status: [change: StatusChange]
  event: [event: SessionEvent]
  connected: [connected: SessionConnected]
  missing: [missing: MissingName]
  capabilities: [capabilities: SessionCapabilities]
}> {
  readonly name: string
  readonly #deps: SessionDeps
  #state: Omit<Snapshot, 'session' | 'missing' | 'restarts' | 'lastProbe' | 'lastEvent' | 'sync'> = {
    status: 'CLOSED',
    reason: null,
    since: null,
    detail: '',
    until: null,
    logoutReason: null,
    phone: null,
    ...NO_CODES
  }

  readonly #hookReload = new HookReload()
  #run: SessionRun | undefined
  #closes = 0
  #missing = new Set<string>()
  /** What was last found of the page that is there now. */
  #report: CapabilityReport | undefined
  /** The same, of the page of an earlier run too. */
  #lastReport: CapabilityReport | undefined
  #recheck: Promise<CapabilityReport | undefined> | undefined
  #restarts = 0
  #lastProbe: number | null = null
  #lastEvent: number | null = null
  #sync: SyncProgress | null = null

  constructor (name: string, deps: SessionDeps) {
    super()
    this.setMaxListeners(0)
    this.name = name
    this.#deps = deps
  }

  get snapshot (): Snapshot {
    return {
      session: this.name,
      ...this.#state,
      missing: [...this.#missing].sort(),
      restarts: this.#restarts,
      lastProbe: this.#lastProbe,
      lastEvent: this.#lastEvent,
      sync: this.#sync
    }
  }

  /** What was checked of the page when it became ready; undefined unless the session is CONNECTED. */
  async capabilities (): Promise<CapabilityReport | undefined> {
    return this.#state.status === 'CONNECTED' ? await this.#run?.capabilities : undefined
  }

  /** The names that a capability needs and the page lacks; what is lacking may have been loaded meanwhile. */
  async missing (capability: Capability): Promise<string[]> {
    const { families, at } = this.#report ?? {}
    const missing = families?.[capability]?.missing ?? []
    if (missing.length === 0 || Date.now() - (at ?? 0) < RECHECK_AFTER) return missing
    this.#recheck ??= this.#run?.recheck().finally(() => { this.#recheck = undefined })
    const report = await this.#recheck
    return report?.families[capability]?.missing ?? missing
  }

  /** The account; undefined unless the session is CONNECTED. */
  get whatsapp (): WhatsApp | undefined {
    return this.#state.status === 'CONNECTED' ? this.#run?.whatsapp : undefined
  }

  /** The passkey that WhatsApp asks for, before it links this session or of one that is linked. */
  get passkey (): PasskeyLinking {
    return new PasskeyLinking(this.#state.passkey, this.#run?.passkey, (reason, passkey) => {
      const { status, passkey: asked } = this.#state
      if (asked !== null) this.#move(status === 'CONNECTED' ? status : 'INITIALIZING', reason, { codes: { passkey } })
    })
  }

  /** Ids of messages begin again. */
  forgetMessages (): void {
    this.#run?.forgetMessages()
  }

  /** A PNG of the page in any state that has one, in base64. */
  async screenshot (): Promise<string | undefined> {
    return await this.#run?.screenshot()
  }

  /**
   * Brings the browser up in the background, after one that is just being closed; no-op where one is up.
   * @returns how the session was when the start was taken
   */
  async start ({ options, phone, reason }: StartOptions): Promise<Snapshot> {
    const closes = this.#closes
    while (this.#run?.ending) await this.#run.finished
    // A close that came while this waited is the later wish.
    const before = this.snapshot
    if (this.#run || closes !== this.#closes) return before
    const { driver, times, launchSlot, profile, profileDir, deviceName, poweredBy, idFormat, onError } = this.#deps
    const run = new SessionRun({
      driver,
      times,
      launchSlot,
      profile,
      open: {
        session: this.name,
        profileDir,
        deviceName: options.deviceName ?? deviceName,
        poweredBy: options.poweredBy ?? poweredBy,
        phone,
        proxy: options.proxy ?? undefined
      },
      // A late report of a run that is over changes nothing.
      reports: {
        status: (status, why, codes, obstacle) => { if (!run.ending) this.#move(status, why, { ...obstacle, codes }) },
        codeGone: () => { if (!run.ending) this.#state = { ...this.#state, ...NO_CODES } },
        event: (name, data) => {
          const { whatsapp } = run
          if (run.ending) return
          this.announce(name, whatsapp ? eventData(name, data, whatsapp.people, idFormat()) : data)
        },
        probed: (sync) => { if (!run.ending) this.#noteProbe(sync) },
        connected: (connected) => { if (!run.ending) this.emit('connected', connected) },
        missing: (missing, error) => this.#noteMissing(missing, error),
        capabilities: (report, reloads) => this.#noteCapabilities(report, reloads),
        error: onError
      },
      hookReload: this.#hookReload
    })
    this.#run = run
    this.#hookReload.begin()
    this.#missing.clear()
    this.#report = undefined
    this.#lastProbe = this.#lastEvent = this.#sync = null
    if (reason === 'restarted') this.#restarts++
    this.#state = { ...this.#state, phone: phone ?? null }
    this.#move('INITIALIZING', reason)
    void run.finished.then(({ reason, message, until, logoutReason }) => {
      this.#run = undefined
      for (const status of finalStatusFind(reason, this.#state.status)) this.announce('status-find', { status })
      this.#move('CLOSED', reason, { detail: message, until, logoutReason })
    })
    run.start()
    return before
  }

  /** Frees the browser in any state, and resolves when it is gone. */
  async close (reason: SessionReason): Promise<void> {
    this.#closes++
    this.#run?.end(new SessionEnd(reason))
    await this.#run?.finished
  }

  /** Unlinks the device from the account, then frees the browser. */
  async logout (): Promise<void> {
    await this.#run?.logout()
    await this.close('logged_out')
  }

  /** Resolves once the session has left INITIALIZING, or waits for a passkey; it does within its time limits. */
  async settled (): Promise<Snapshot> {
    while (this.#state.status === 'INITIALIZING' && this.#state.passkey === null) await once(this, 'status')
    return this.snapshot
  }

  announce<N extends EventName> (event: N, data: EventData<N>): void {
    this.#lastEvent = Date.now()
    this.emit('event', Object.freeze({ event, session: this.name, data }) as SessionEvent)
  }

  #noteProbe (sync: SyncProgress | undefined): void {
    this.#lastProbe = Date.now()
    this.#sync = sync ?? this.#sync
  }

  #noteMissing (name: string, error: string): void {
    if (this.#missing.has(name)) return
    this.#missing.add(name)
    this.emit('missing', { session: this.name, name, error })
  }

  #noteCapabilities (report: CapabilityReport, reloads: boolean): void {
    // What was found again is no longer missing.
    for (const name of this.#report ? missingNames(this.#report) : []) this.#missing.delete(name)
    for (const name of missingNames(report)) this.#missing.add(name)
    this.#report = report
    const change = capabilitiesChanged(this.#lastReport, report)
    this.#lastReport = report
    this.emit('capabilities', { session: this.name, report, reloads })
    if (change) this.announce('capabilities-changed', change)
  }

  #move (
    to: SessionStatus,
    reason: SessionReason,
    { codes, detail = '', until, logoutReason }: MoveDetails = {}
  ): void {
    const from = this.#state.status
    const at = Date.now()
    if (from === to && reason === this.#state.reason) {
      this.#state = { ...this.#state, ...codes }
      return
    }
    if (from !== to && !TRANSITIONS[from].includes(to)) throw new BadTransition(this.name, from, to)
    const { phone } = this.#state
    this.#state = {
      status: to,
      reason,
      since: at,
      detail,
      until: until ?? null,
      logoutReason: logoutReason ?? null,
      phone,
      ...NO_CODES,
      ...codes
    }
    this.emit('status', Object.freeze({ session: this.name, from, to, reason, at }))
  }
}
