import { rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import pLimit, { type LimitFunction } from 'p-limit'
import type { SessionEvent } from '../../schemas/events/events.js'
import type { SessionOptions, SessionReason } from '../../schemas/session.js'
import type { CapabilityReport } from '../whatsapp/capabilities.js'
import type { SessionConnected } from './run-types.js'
import type { Driver } from '../whatsapp/driver.js'
import type { WhatsApp } from '../whatsapp/whatsapp.js'
import { killBrowser } from '../browser/processes.js'
import { SafeEmitter } from '../shared/safe-emitter.js'
import type { RunTimes } from './run-types.js'
import {
  Session,
  type MissingName,
  type SessionCapabilities,
  type Snapshot,
  type StartOptions,
  type StatusChange
} from './session.js'

/** What the registry asks of a store: each session's options, and whether it is meant to be up. */
export interface SessionMemory {
  get: (name: string) => { options: SessionOptions } | undefined
  list: () => { name: string, options: SessionOptions, desired: 'up' | 'down' }[]
  save: (name: string, options: SessionOptions) => void
  desire: (name: string, desired: 'up' | 'down') => void
  remove: (name: string) => void
}

export interface RegistryOptions {
  driver: Driver
  memory: SessionMemory
  dataDir: string
  times: RunTimes
  browsersAtOnce: number
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
const STAY_DOWN = new Set<SessionReason>([
  'requested',
  'qr_timeout',
  'code_refused',
  'logged_out',
  'unlinked',
  'cleared'
])

/** Every session by its name. Listeners that fail never break a session. */
export class SessionRegistry extends SafeEmitter<RegistryEvents> {
  readonly #options: RegistryOptions
  readonly #sessions = new Map<string, Session>()
  readonly #locks = new Map<string, LimitFunction>()
  readonly #turn: LimitFunction
  /** Sessions that come up again when what is done on their logins is over. */
  readonly #comingBack = new Set<string>()
  #isClosed = false

  constructor (options: RegistryOptions) {
    super()
    this.#options = options
    this.#turn = pLimit(options.browsersAtOnce)
  }

  /** Undefined where the session is unknown, here and in the store. */
  get (name: string): Snapshot | undefined {
    return this.#sessions.get(name)?.snapshot ?? (this.#options.memory.get(name) && this.#blank(name).snapshot)
  }

  list (): Snapshot[] {
    return this.#options.memory.list().map(({ name }) => this.#of(name).snapshot)
  }

  /** What was checked of the page of a session; undefined unless it is CONNECTED. */
  async capabilities (name: string): Promise<CapabilityReport | undefined> {
    return await this.#sessions.get(name)?.capabilities()
  }

  /** The account of a session; undefined unless it is CONNECTED. */
  whatsapp (name: string): WhatsApp | undefined {
    return this.#sessions.get(name)?.whatsapp
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
    const { memory } = this.#options
    return this.#alone(name, async () => {
      await this.#makeWayForCode(name, phone)
      const options = { ...memory.get(name)?.options, ...given }
      memory.save(name, options)
      memory.desire(name, 'up')
      return this.#launch(name, { options, phone, reason: 'start_requested' })
    })
  }

  /** Starts every session of the store, or those that are meant to be up, and answers their names. */
  async startAll (which: 'all' | 'up'): Promise<string[]> {
    const chosen = this.#options.memory.list().filter(({ desired }) => which === 'all' || desired === 'up')
    for (const { name, options } of chosen) {
      await this.#alone(name, async () => {
        this.#options.memory.desire(name, 'up')
        await this.#launch(name, { options, reason: which === 'all' ? 'start_requested' : 'restored' })
      })
    }
    return chosen.map(({ name }) => name)
  }

  /** Starts these sessions with what the store has of them. */
  async resume (names: string[]): Promise<void> {
    for (const name of names) await this.#alone(name, async () => this.#bringBack(name))
  }

  /**
   * Closes these sessions, keeps them closed while `work` runs, then brings back those that were up.
   * A close that comes meanwhile holds; a start waits.
   */
  async withSessionsStopped<T> (names: string[], work: () => Promise<T>): Promise<T> {
    const begin = async (): Promise<T> => {
      const up = names.filter((name) => (this.#sessions.get(name)?.snapshot.status ?? 'CLOSED') !== 'CLOSED')
      for (const name of up) this.#comingBack.add(name)
      try {
        await Promise.all(up.map(async (name) => this.#of(name).close('maintenance')))
        return await work()
      } finally {
        for (const name of up) if (this.#comingBack.delete(name)) await this.#bringBack(name)
      }
    }
    // In one order for all, so that no two wait for each other.
    const locked = [...names].sort().reduceRight((inner, name) => async () => this.#alone(name, inner), begin)
    return await locked()
  }

  /** The state that a start came to. */
  async settled (name: string): Promise<Snapshot> {
    return this.#of(name).settled()
  }

  async close (name: string): Promise<void> {
    this.#options.memory.desire(name, 'down')
    this.#comingBack.delete(name)
    const session = this.#of(name)
    const wasUp = session.snapshot.status !== 'CLOSED'
    await session.close('requested')
    if (wasUp) session.announce('closesession', { message: `Session: ${name} disconnected`, connected: false })
  }

  /** Unlinks the device and forgets its login. @throws where WhatsApp did not take the logout */
  async logout (name: string): Promise<void> {
    await this.#alone(name, async () => {
      const session = this.#of(name)
      await session.logout()
      this.#options.memory.desire(name, 'down')
      await this.#removeProfile(name)
      session.announce('logoutsession', { message: `Session: ${name} logged out`, connected: false })
    })
  }

  /** Leaves nothing of a session: unlinks it where it is connected, then removes its login and options. */
  async clear (name: string): Promise<void> {
    await this.#alone(name, async () => {
      const session = this.#of(name)
      if (session.whatsapp) await session.logout().catch((error: unknown) => { this.emit('error', error) })
      await session.close('cleared')
      await this.#removeProfile(name)
      this.#options.memory.remove(name)
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
    await Promise.all([...this.#sessions.values()].map((session) => session.close('shutdown')))
  }

  /** The caller holds the lock of the session. */
  async #bringBack (name: string): Promise<void> {
    const { memory } = this.#options
    memory.desire(name, 'up')
    const phone = this.#sessions.get(name)?.snapshot.phone ?? undefined
    await this.#launch(name, { options: memory.get(name)?.options ?? {}, phone, reason: 'restored' })
  }

  /**
   * A session that shows a QR, or a code for another phone, can't show this code: its browser makes way for one that
   * can.
   */
  async #makeWayForCode (name: string, phone: string | undefined): Promise<void> {
    const session = this.#sessions.get(name)
    const { status, phone: shown } = session?.snapshot ?? {}
    if (phone !== undefined && phone !== shown && (status === 'QRCODE' || status === 'PHONECODE')) {
      await session?.close('requested')
    }
  }

  async #launch (name: string, start: StartOptions): Promise<Snapshot> {
    if (this.#isClosed) return this.#of(name).snapshot
    this.emitSafely('starting', name, start.options)
    return this.#of(name).start(start)
  }

  #of (name: string): Session {
    const known = this.#sessions.get(name)
    if (known) return known
    const session = this.#blank(name)
    session.on('status', (change) => {
      if (change.to === 'CLOSED' && STAY_DOWN.has(change.reason)) this.#options.memory.desire(name, 'down')
      this.emitSafely('status', change)
    })
    session.on('event', (event) => this.emitSafely('event', event))
    session.on('connected', (connected) => this.emitSafely('connected', connected))
    session.on('missing', (missing) => this.emitSafely('missing', missing))
    session.on('capabilities', (capabilities) => this.emitSafely('capabilities', capabilities))
    this.#sessions.set(name, session)
    return session
  }

  #blank (name: string): Session {
    const { driver, times, deviceName, poweredBy } = this.#options
    return new Session(name, {
      driver,
      times,
      deviceName,
      poweredBy,
      onError: (error) => {
        this.emit('error', error)
      },
      turn: (open) => this.#turn(open),
      profileDir: this.#profileDir(name)
    })
  }

  /** One work at a time on a session's login, so that no browser starts on a profile that is being removed. */
  async #alone<T> (name: string, work: () => Promise<T>): Promise<T> {
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
