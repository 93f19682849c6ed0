import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import pLimit, { type LimitFunction } from 'p-limit'
import type { SessionEvent } from '../../schemas/events/events.js'
import type { SessionOptions, SessionReason } from '../../schemas/session.js'
import type { CapabilityReport } from '../whatsapp/capabilities.js'
import type { SessionConnected } from './run-types.js'
import type { Driver } from '../whatsapp/driver.js'
import type { WhatsApp } from '../whatsapp/whatsapp.js'
import { memoryOf } from '../browser/memory.js'
import { killBrowser, processesOf } from '../browser/processes.js'
import { SafeEmitter } from '../shared/safe-emitter.js'
import type { RunTimes } from './run-types.js'
import { CodeRequests } from './code-requests.js'
import { actionFor, isHealthy, type SessionHealth } from './health.js'
import type { RestartSettings } from './restart-policy.js'
import { Restarts } from './restarts.js'
import {
  Session,
  type MissingName,
  type SessionCapabilities,
  type Snapshot,
  type StartOptions,
  type StatusChange
} from './session.js'

/** What the registry asks of a store: each session's options, and whether it is meant to be up. */
export interface SessionRepository {
  get: (name: string) => { options: SessionOptions } | undefined
  list: () => { name: string, options: SessionOptions, desired: 'up' | 'down' }[]
  save: (name: string, options: SessionOptions) => void
  setDesiredState: (name: string, desired: 'up' | 'down') => void
  remove: (name: string) => void
}

export interface RegistryOptions {
  driver: Driver
  store: SessionRepository
  dataDir: string
  times: RunTimes
  maxConcurrentLaunches: number
  /** Left out: sessions are not restarted by themselves. */
  restarts?: RestartSettings
  deviceName: string
  poweredBy: string
}

export interface RegistryEvents {
  /** Emitted before a start has any effect; the options are those of the session. */
  starting: [session: string, options: SessionOptions]
  status: [change: StatusChange]
  event: [event: SessionEvent]
  /** A session is connected: listeners may hold back its live events until they are done. */
  connected: [connected: SessionConnected]
  /** The page of a session lacks a name that something needs. */
  missing: [missing: MissingName]
  /** The page of a session was checked. */
  capabilities: [capabilities: SessionCapabilities]
  /** Nothing of a session is left. */
  cleared: [session: string]
  error: [error: unknown]
}

/** After these ends a session that is started at boot would only wait for a phone. */
const NO_RESTART_REASONS = new Set<SessionReason>([
  'requested',
  'qr_timeout',
  'code_refused',
  'banned',
  'logged_out',
  'unlinked',
  'cleared'
])

const NO_RESTARTS: RestartSettings = { perHour: 0, backoff: 0, maxBackoff: 0 }

/** Every session by its name. Listeners that fail never break a session. */
export class SessionRegistry extends SafeEmitter<RegistryEvents> {
  readonly #options: RegistryOptions
  readonly #sessions = new Map<string, Session>()
  readonly #locks = new Map<string, LimitFunction>()
  readonly #launchLimit: LimitFunction
  /** Sessions that come up again when what is done on their logins is over. */
  readonly #restartAfter = new Set<string>()
  readonly #codeRequests: CodeRequests
  readonly #restarts: Restarts
  #isClosed = false

  constructor (options: RegistryOptions) {
    super()
    this.#options = options
    this.#launchLimit = pLimit(options.maxConcurrentLaunches)
    this.#restarts = new Restarts(options.restarts ?? NO_RESTARTS, (name) => { this.#revive(name) })
    this.#codeRequests = new CodeRequests({
      settled: async (name) => await this.#getOrCreate(name).settled(),
      start: async (name, phone) => { await this.start(name, {}, phone) },
      onError: (error) => { this.emit('error', error) }
    })
  }

  /** Undefined where the session is unknown, here and in the store. */
  get (name: string): Snapshot | undefined {
    return this.#sessions.get(name)?.snapshot ?? (this.#options.store.get(name) && this.#createSession(name).snapshot)
  }

  list (): Snapshot[] {
    return this.#options.store.list().map(({ name }) => this.#getOrCreate(name).snapshot)
  }

  /** What was checked of the page of a session; undefined unless it is CONNECTED. */
  async capabilities (name: string): Promise<CapabilityReport | undefined> {
    return await this.#sessions.get(name)?.capabilities()
  }

  /** The account of a session; undefined unless it is CONNECTED. */
  whatsapp (name: string): WhatsApp | undefined {
    return this.#sessions.get(name)?.whatsapp
  }

  /** How a session does; one that is unknown is closed. */
  async health (name: string): Promise<SessionHealth> {
    const { heartbeat, call, poll } = this.#options.times
    const session = this.#sessions.get(name) ?? this.#createSession(name)
    const { snapshot, lifeSigns } = session
    return {
      ...snapshot,
      ...lifeSigns,
      healthy: isHealthy(snapshot.status, lifeSigns.lastProbe, heartbeat + call + poll),
      restarts: this.#restarts.count(name),
      memory: snapshot.status === 'CLOSED' ? null : await memoryOf(await processesOf(this.#profileDir(name))),
      action: actionFor(snapshot)
    }
  }

  /** A PNG of the page of a session, in base64; undefined without an open page. */
  async screenshot (name: string): Promise<string | undefined> {
    return await this.#sessions.get(name)?.screenshot()
  }

  /**
   * Starts a session in the background; given options are merged over the saved ones, and saved.
   * @returns how the session was when the start was taken
   */
  async start (name: string, given: SessionOptions = {}, phone?: string): Promise<Snapshot> {
    const { store } = this.#options
    return this.#withLock(name, async () => {
      await this.#closeForCode(name, phone)
      const options = { ...store.get(name)?.options, ...given }
      store.save(name, options)
      store.setDesiredState(name, 'up')
      const before = await this.#launch(name, { options, phone, reason: 'start_requested' })
      if (phone !== undefined) this.#codeRequests.add(before, phone)
      return before
    })
  }

  /** Starts every session of the store, or those that are meant to be up, and answers their names. */
  async startAll (which: 'all' | 'up'): Promise<string[]> {
    const chosen = this.#options.store.list().filter(({ desired }) => which === 'all' || desired === 'up')
    for (const { name, options } of chosen) {
      await this.#withLock(name, async () => {
        this.#options.store.setDesiredState(name, 'up')
        await this.#launch(name, { options, reason: which === 'all' ? 'start_requested' : 'restored' })
      })
    }
    return chosen.map(({ name }) => name)
  }

  /** Starts these sessions with what the store has of them. */
  async resume (names: string[]): Promise<void> {
    for (const name of names) await this.#withLock(name, async () => this.#restart(name))
  }

  /**
   * Closes these sessions, keeps them closed while `work` runs, then brings back those that were up.
   * A close that comes meanwhile holds; a start waits.
   */
  async withSessionsStopped<T> (names: string[], work: () => Promise<T>): Promise<T> {
    const begin = async (): Promise<T> => {
      const up = names.filter((name) => (this.#sessions.get(name)?.snapshot.status ?? 'CLOSED') !== 'CLOSED')
      for (const name of up) this.#restartAfter.add(name)
      try {
        await Promise.all(up.map(async (name) => this.#getOrCreate(name).close('maintenance')))
        return await work()
      } finally {
        for (const name of up) if (this.#restartAfter.delete(name)) await this.#restart(name)
      }
    }
    // In one order for all, so that no two wait for each other.
    const locked = [...names].sort().reduceRight((inner, name) => async () => this.#withLock(name, inner), begin)
    return await locked()
  }

  /** The state that a start came to. */
  async settled (name: string): Promise<Snapshot> {
    await this.#codeRequests.done(name)
    return await this.#getOrCreate(name).settled()
  }

  async close (name: string): Promise<void> {
    this.#options.store.setDesiredState(name, 'down')
    this.#restartAfter.delete(name)
    this.#restarts.cancel(name)
    const session = this.#getOrCreate(name)
    const wasUp = session.snapshot.status !== 'CLOSED'
    await session.close('requested')
    if (wasUp) session.announce('closesession', { message: `Session: ${name} disconnected`, connected: false })
  }

  /** Unlinks the device and forgets its login. @throws where WhatsApp did not take the logout */
  async logout (name: string): Promise<void> {
    await this.#withLock(name, async () => {
      const session = this.#getOrCreate(name)
      this.#restarts.cancel(name)
      await session.logout()
      this.#options.store.setDesiredState(name, 'down')
      await this.#removeProfile(name)
      session.announce('logoutsession', { message: `Session: ${name} logged out`, connected: false })
    })
  }

  /** Leaves nothing of a session: unlinks it where it is connected, then removes its login and options. */
  async clear (name: string): Promise<void> {
    await this.#withLock(name, async () => {
      const session = this.#getOrCreate(name)
      if (session.whatsapp) await session.logout().catch((error: unknown) => { this.emit('error', error) })
      this.#restarts.forget(name)
      await session.close('cleared')
      await this.#removeProfile(name)
      this.#options.store.remove(name)
      this.#sessions.delete(name)
      this.emitSafely('cleared', name)
    })
  }

  /**
   * Closes every browser and keeps every login; what is up now comes up again at the next boot. From now on none
   * starts.
   */
  async shutdown (): Promise<void> {
    this.#isClosed = true
    this.#restarts.cancelAll()
    await Promise.all([...this.#sessions.values()].map((session) => session.close('shutdown')))
  }

  /** The caller holds the lock of the session. */
  async #restart (name: string): Promise<void> {
    const { store } = this.#options
    store.setDesiredState(name, 'up')
    const phone = this.#sessions.get(name)?.snapshot.phone ?? undefined
    await this.#launch(name, { options: store.get(name)?.options ?? {}, phone, reason: 'restored' })
  }

  /** Brings a session back whose browser was lost, unless it was closed or started meanwhile. */
  #revive (name: string): void {
    this.#withLock(name, async () => {
      const { status, restartAt } = this.#getOrCreate(name).snapshot
      if (status !== 'CLOSED' || restartAt === null) return
      await this.#launch(name, { options: this.#options.store.get(name)?.options ?? {}, reason: 'restarted' })
    }).catch((error: unknown) => { this.emit('error', error) })
  }

  /**
   * A session that shows a QR, or a code for another phone, can't show this code: its browser makes way for one that
   * can.
   */
  async #closeForCode (name: string, phone: string | undefined): Promise<void> {
    const session = this.#sessions.get(name)
    const { status, phone: shown } = session?.snapshot ?? {}
    if (phone !== undefined && phone !== shown && (status === 'QRCODE' || status === 'PHONECODE')) {
      await session?.close('requested')
    }
  }

  async #launch (name: string, start: StartOptions): Promise<Snapshot> {
    if (this.#isClosed) return this.#getOrCreate(name).snapshot
    this.#restarts.cancel(name)
    this.emitSafely('starting', name, start.options)
    return this.#getOrCreate(name).start(start)
  }

  #getOrCreate (name: string): Session {
    const known = this.#sessions.get(name)
    if (known) return known
    const session = this.#createSession(name)
    session.on('status', (change) => {
      if (change.to === 'CLOSED') this.#ended(name, change.reason)
      this.emitSafely('status', change)
    })
    session.on('event', (event) => this.emitSafely('event', event))
    session.on('connected', (connected) => this.emitSafely('connected', connected))
    session.on('missing', (missing) => this.emitSafely('missing', missing))
    session.on('capabilities', (capabilities) => this.emitSafely('capabilities', capabilities))
    this.#sessions.set(name, session)
    return session
  }

  #ended (name: string, reason: SessionReason): void {
    if (NO_RESTART_REASONS.has(reason)) this.#options.store.setDesiredState(name, 'down')
    // What is left of a login that is over keeps the next one from coming up.
    if (reason === 'unlinked') {
      this.#withLock(name, async () => {
        if (this.#sessions.get(name)?.snapshot.status === 'CLOSED') await this.#removeProfile(name)
      }).catch((error: unknown) => { this.emit('error', error) })
    }
  }

  #createSession (name: string): Session {
    const { driver, times, deviceName, poweredBy } = this.#options
    return new Session(name, {
      driver,
      times,
      deviceName,
      poweredBy,
      onError: (error) => {
        this.emit('error', error)
      },
      planRestart: (outcome) => this.#isClosed ? undefined : this.#restarts.plan(name, outcome),
      launchSlot: (open) => this.#launchLimit(open),
      profileDir: this.#profileDir(name)
    })
  }

  /** One work at a time on a session's login, so that no browser starts on a profile that is being removed. */
  async #withLock<T> (name: string, work: () => Promise<T>): Promise<T> {
    const lock = this.#locks.get(name) ?? pLimit(1)
    this.#locks.set(name, lock)
    return lock(work)
  }

  #profileDir (name: string): string {
    return resolve(join(this.#options.dataDir, 'profiles', name))
  }

  async #removeProfile (name: string): Promise<void> {
    const profileDir = this.#profileDir(name)
    await killBrowser(profileDir)
    await rm(profileDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
}
