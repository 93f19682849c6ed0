import pLimit, { type LimitFunction } from 'p-limit'
import type { Capability } from '../../schemas/capabilities.js'
import type { SessionEvent } from '../../schemas/events/events.js'
import type { IdFormat, SessionOptions, SessionReason } from '../../schemas/session.js'
import type { CapabilityReport } from '../whatsapp/capabilities.js'
import type { SessionConnected } from './run-types.js'
import type { Driver } from '../whatsapp/driver.js'
import type { WhatsApp } from '../whatsapp/whatsapp.js'
import { killBrowser } from '../browser/processes.js'
import { removeFolder } from '../shared/remove-folder.js'
import { SafeEmitter } from '../shared/safe-emitter.js'
import { SerialQueue } from '../shared/serial-queue.js'
import type { RunTimes } from './run-types.js'
import { PasskeyLinking } from './passkey-linking.js'
import type { ProfileReport } from './profile-keeper.js'
import { ProfileKeepers } from './profile-keepers.js'
import { CodeRequests } from './code-requests.js'
import type { KnownSessions } from './known-sessions.js'
import { StartWishes, type StartWish } from './start-wishes.js'
import {
  Session,
  type MissingName,
  type SessionCapabilities,
  type Snapshot,
  type StartOptions,
  type StatusChange
} from './session.js'

export interface RegistryOptions {
  driver: Driver
  store: KnownSessions
  dataDir: string
  times: RunTimes
  maxConcurrentLaunches: number
  deviceName: string
  poweredBy: string
  /** Whether profiles have snapshots. */
  profileSnapshots: boolean
  /** Of sessions that name none. */
  idFormat: IdFormat
  /** Throws where no further browser may be started. @param open how many sessions are up */
  admit?: (open: number) => void
}

export interface RegistryEvents {
  /** Emitted before a start has any effect, which waits for the listeners; the options are those of the session. */
  starting: [session: string, options: SessionOptions]
  status: [change: StatusChange]
  event: [event: SessionEvent]
  /** A session is connected: listeners may hold back its live events until they are done. */
  connected: [connected: SessionConnected]
  /** The page of a session lacks a name that something needs. */
  missing: [missing: MissingName]
  /** The page of a session was checked. */
  capabilities: [capabilities: SessionCapabilities]
  /** Nothing of a session is left; who clears it waits for the listeners. */
  cleared: [session: string]
  /** Something was done with the snapshot of a profile, or could not be. */
  profile: [report: ProfileReport]
  error: [error: unknown]
}

/** After these ends a session that is started at boot would only wait for a phone. */
const NO_RESTART_REASONS = new Set<SessionReason>([
  'requested',
  'qr_timeout',
  'code_refused',
  'banned',
  'passkey_timeout',
  'passkey_refused',
  'passkey_canceled',
  'logged_out',
  'unlinked',
  'cleared'
])

/** Every session by its name. Listeners that fail never break a session. */
export class SessionRegistry extends SafeEmitter<RegistryEvents> {
  readonly #options: RegistryOptions
  readonly #sessions = new Map<string, Session>()
  /** One work at a time on a session's login, so that no browser starts on a profile that is being removed. */
  readonly #work = new SerialQueue()
  readonly #launchLimit: LimitFunction
  readonly #wishes = new StartWishes()
  /** Sessions that may come up and are not up yet: what a start writes before takes time. */
  readonly #admitted = new Set<string>()
  readonly #codeRequests: CodeRequests
  readonly #profiles: ProfileKeepers
  #isClosed = false

  constructor (options: RegistryOptions) {
    super()
    this.#options = options
    this.#launchLimit = pLimit(options.maxConcurrentLaunches)
    this.#profiles = new ProfileKeepers({
      dataDir: options.dataDir,
      isEnabled: options.profileSnapshots,
      onReport: (report) => { this.emitSafely('profile', report) }
    })
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

  /** The names that a capability needs and the page of a session lacks. */
  async missing (name: string, capability: Capability): Promise<string[]> {
    return await this.#sessions.get(name)?.missing(capability) ?? []
  }

  /** The account of a session; undefined unless it is CONNECTED. */
  whatsapp (name: string): WhatsApp | undefined {
    return this.#sessions.get(name)?.whatsapp
  }

  /** The passkey that WhatsApp asks for before it links a session. */
  passkey (name: string): PasskeyLinking {
    return this.#sessions.get(name)?.passkey ?? new PasskeyLinking(null, undefined, () => {})
  }

  /** Ids of messages begin again. */
  forgetMessages (name: string): void {
    this.#sessions.get(name)?.forgetMessages()
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
    return await this.#whenWished(name, async (wish) => {
      this.#admit(name)
      await this.#closeForCode(name, phone)
      const options = await this.#options.store.update(name, (saved) => ({ ...saved, ...given }))
      const before = await this.#launch(name, { options, phone, reason: 'start_requested' }, wish)
      if (phone !== undefined) this.#codeRequests.add(before, phone)
      return before
    })
  }

  /** Starts every session of the store, or those that are meant to be up, and answers their names. */
  async startAll (which: 'all' | 'up'): Promise<string[]> {
    const { store } = this.#options
    const chosen = store.list().filter(({ desired }) => which === 'all' || desired === 'up')
    for (const { name } of chosen) {
      await this.#whenWished(name, async (wish) => {
        const { options, desired } = await store.read(name) ?? {}
        // It may have been closed or cleared since.
        if (!options || (which === 'up' && desired === 'down')) return
        await this.#launch(name, { options, reason: which === 'all' ? 'start_requested' : 'restored' }, wish)
      })
    }
    return chosen.map(({ name }) => name)
  }

  /** Whether a session is meant to be up. */
  isWanted (name: string): boolean {
    return this.#options.store.get(name)?.desired === 'up'
  }

  /** Starts a session again that has ended by itself, if it is still meant to be up. */
  async restart (name: string): Promise<void> {
    await this.#whenWished(name, async (wish) => {
      const { options, desired } = await this.#options.store.read(name) ?? {}
      if (!options || desired === 'down') return
      this.#admit(name)
      await this.#launch(name, { options, reason: 'restarted' }, wish)
    })
  }

  /** Starts these sessions with what the store has of them. */
  async resume (names: string[]): Promise<void> {
    for (const name of names) await this.#whenWished(name, async (wish) => { await this.#restart(name, wish) })
  }

  /**
   * Closes these sessions, keeps them closed while `work` runs, then brings back those that were up.
   * A close that comes meanwhile holds; a start waits.
   */
  async withSessionsStopped<T> (names: string[], work: () => Promise<T>): Promise<T> {
    return await this.#work.runAll(names, async () => {
      const up = names.filter((name) => (this.#sessions.get(name)?.snapshot.status ?? 'CLOSED') !== 'CLOSED')
      const wishes = up.map((name) => ({ name, wish: this.#wishes.add(name) }))
      try {
        await Promise.all(up.map(async (name) => this.#getOrCreate(name).close('maintenance')))
        return await work()
      } finally {
        for (const { name, wish } of wishes) {
          // One that fails does not keep the others down.
          if (wish.stands()) await this.#restart(name, wish).catch((error: unknown) => { this.emit('error', error) })
          wish.end()
        }
      }
    })
  }

  /** The state that a start came to. */
  async settled (name: string): Promise<Snapshot> {
    await this.#codeRequests.done(name)
    return await this.#getOrCreate(name).settled()
  }

  /** Closes a session that uses too much memory; it is still meant to be up. */
  async recycle (name: string): Promise<void> {
    await this.#sessions.get(name)?.close('memory_limit')
  }

  async close (name: string): Promise<void> {
    this.#wishes.cancel(name)
    const session = this.#getOrCreate(name)
    const wasUp = session.snapshot.status !== 'CLOSED'
    // Begun both at once: a start that comes from here on is the later wish.
    const writing = this.#options.store.setDesiredState(name, 'down')
    const [written] = await Promise.allSettled([writing, session.close('requested')])
    if (written.status === 'rejected') throw written.reason
    if (wasUp) session.announce('closesession', { message: `Session: ${name} disconnected`, connected: false })
  }

  /** Unlinks the device and forgets its login. @throws where WhatsApp did not take the logout */
  async logout (name: string): Promise<void> {
    await this.#work.run(name, async () => {
      const session = this.#getOrCreate(name)
      await session.logout()
      await this.#options.store.setDesiredState(name, 'down')
      await this.#removeProfile(name)
      session.announce('logoutsession', { message: `Session: ${name} logged out`, connected: false })
    })
  }

  /** Leaves nothing of a session: unlinks it where it is connected, then removes its login and options. */
  async clear (name: string): Promise<void> {
    await this.#work.run(name, async () => {
      const session = this.#getOrCreate(name)
      if (session.whatsapp) await session.logout().catch((error: unknown) => { this.emit('error', error) })
      await session.close('cleared')
      await this.#removeProfile(name)
      await this.#options.store.remove(name)
      this.#sessions.delete(name)
      await this.emitAndWait('cleared', name)
    })
  }

  /** When the snapshot of a session's profile was taken, in epoch milliseconds; null where there is none. */
  async snapshotAt (name: string): Promise<number | null> {
    return await this.#profiles.of(name).takenAt()
  }

  /** Removes the snapshots of sessions whose profiles are about to be replaced. */
  async forgetSnapshots (names: string[]): Promise<void> {
    await Promise.all(names.map(async (name) => await this.#profiles.of(name).forget()))
  }

  /**
   * Closes every browser and keeps every login; what is up now comes up again at the next boot. From now on none
   * starts.
   */
  async shutdown (): Promise<void> {
    this.#isClosed = true
    this.#profiles.limit()
    await Promise.all([...this.#sessions.values()].map((session) => session.close('shutdown')))
    await this.#options.store.idle()
  }

  /** Resolves after a shutdown, when no profile is being copied any more. */
  async profilesIdle (): Promise<void> {
    await this.#profiles.close()
  }

  #admit (name: string): void {
    const up = [...this.#sessions].filter(([, { snapshot }]) => snapshot.status !== 'CLOSED').map(([name]) => name)
    if (up.includes(name)) return
    this.#options.admit?.(new Set([...up, ...this.#admitted]).size)
    this.#admitted.add(name)
  }

  /** Part of the work on the session. */
  async #restart (name: string, wish: StartWish): Promise<void> {
    const phone = this.#sessions.get(name)?.snapshot.phone ?? undefined
    const options = this.#options.store.get(name)?.options ?? {}
    await this.#launch(name, { options, phone, reason: 'restored' }, wish)
  }

  /** Work on a session that is to come up, when all earlier work on it is done. */
  async #whenWished<T> (name: string, work: (wish: StartWish) => Promise<T>): Promise<T> {
    const wish = this.#wishes.add(name)
    try {
      return await this.#work.run(name, async () => await work(wish).finally(() => { this.#admitted.delete(name) }))
    } finally {
      wish.end()
    }
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

  /** Launches a session once it is on disk that it is meant to be up. */
  async #launch (name: string, start: StartOptions, wish: StartWish): Promise<Snapshot> {
    const isLaunched = () => !this.#isClosed && wish.stands()
    if (wish.stands()) await this.#options.store.setDesiredState(name, 'up')
    if (isLaunched()) await this.emitAndWait('starting', name, start.options)
    const session = this.#getOrCreate(name)
    return isLaunched() ? await session.start(start) : session.snapshot
  }

  #getOrCreate (name: string): Session {
    const known = this.#sessions.get(name)
    if (known) return known
    const session = this.#createSession(name)
    session.on('status', (change) => {
      if (change.to === 'CLOSED' && NO_RESTART_REASONS.has(change.reason)) this.#keepDown(name)
      if (change.to === 'CLOSED' && change.reason === 'unlinked') this.#removeDeadProfile(name)
      this.emitSafely('status', change)
    })
    session.on('event', (event) => this.emitSafely('event', event))
    session.on('connected', (connected) => this.emitSafely('connected', connected))
    session.on('missing', (missing) => this.emitSafely('missing', missing))
    session.on('capabilities', (capabilities) => this.emitSafely('capabilities', capabilities))
    this.#sessions.set(name, session)
    return session
  }

  /** What is left of a login that is over may keep the next one from coming up. */
  #removeDeadProfile (name: string): void {
    this.#work.run(name, async () => {
      if (this.#sessions.get(name)?.snapshot.status === 'CLOSED') await this.#removeProfile(name)
    }).catch((error: unknown) => { this.emit('error', error) })
  }

  /** Begun before the end is emitted, but not waited for: what a session emits comes in its order. */
  #keepDown (name: string): void {
    // It may be waiting for this end to start again.
    if (this.#wishes.has(name)) return
    this.#options.store.setDesiredState(name, 'down').catch((error: unknown) => { this.emit('error', error) })
  }

  /** Which ids of people the events and replies of a session have. */
  idFormat (name: string): IdFormat {
    return this.#options.store.get(name)?.options.idFormat ?? this.#options.idFormat
  }

  #createSession (name: string): Session {
    const { driver, times, deviceName, poweredBy } = this.#options
    return new Session(name, {
      driver,
      times,
      deviceName,
      poweredBy,
      idFormat: () => this.idFormat(name),
      onError: (error) => {
        this.emit('error', error)
      },
      launchSlot: (open) => this.#launchLimit(open),
      profileDir: this.#profiles.folderOf(name),
      profile: this.#profiles.of(name)
    })
  }

  async #removeProfile (name: string): Promise<void> {
    const profileDir = this.#profiles.folderOf(name)
    await killBrowser(profileDir)
    await this.#profiles.of(name).forget()
    await removeFolder(profileDir)
  }
}
