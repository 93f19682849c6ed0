import { EventEmitter, once } from 'node:events'
import type { Test } from 'tap'
import type { SessionEvent } from '../../schemas/events/events.js'
import type { SessionStatus } from '../../schemas/session.js'
import type { RunTimes } from '../../src/sessions/run-types.js'
import { SessionRegistry, type RegistryOptions } from '../../src/sessions/registry.js'
import { Session, type SessionDeps, type StatusChange } from '../../src/sessions/session.js'
import { openDatabase } from '../../src/store/database.js'
import { KnownSessions } from '../../src/sessions/known-sessions.js'
import { SqliteSessionStore } from '../../src/store/sessions.js'
import { asTested } from './slow-store.js'
import { tempDir } from './temp-dir.js'
import { FakeDriver } from './fake-driver.js'

/** Looks often, and waits longer than any test does: each test shortens the limit that it is about. */
const TIMES: RunTimes = { poll: 5, heartbeat: 10, start: 20_000, qr: 20_000, sync: 20_000, call: 20_000, network: 20_000, gap: 20_000 }

export interface Recording {
  changes: StatusChange[]
  events: SessionEvent[]
  /** All of it in order, such as `QRCODE qr_shown` and `qrcode`. */
  order: string[]
}

interface Emitter {
  on: ((name: 'status', listener: (change: StatusChange) => void) => unknown) & ((name: 'event', listener: (event: SessionEvent) => void) => unknown)
}

/** Records what a session or a registry emits. */
export function record (emitter: Emitter): Recording {
  const recorded: Recording = { changes: [], events: [], order: [] }
  emitter.on('status', (change) => {
    recorded.changes.push(change)
    recorded.order.push(`${change.to} ${change.reason}`)
  })
  emitter.on('event', (event) => {
    recorded.events.push(event)
    recorded.order.push(event.event)
  })
  return recorded
}

export interface Setup<T> { driver: FakeDriver, recorded: Recording, subject: T }

type SessionSetup = Omit<Partial<SessionDeps>, 'driver' | 'times'> & { driver?: FakeDriver, times?: Partial<RunTimes> }

/** One session on fake browsers; it is closed when the test is over. */
export function setupSession (t: Test, { driver = new FakeDriver(), times, ...deps }: SessionSetup = {}): Setup<Session> {
  const subject = new Session('s1', {
    launchSlot: (open) => open(),
    profileDir: '/nowhere/s1',
    profile: { beforeLaunch: async () => {}, damage: async () => undefined, restore: async () => false, forget: async () => {}, take: () => {} },
    deviceName: 'device',
    poweredBy: 'power',
    idFormat: () => 'page',
    onError: () => {},
    ...deps,
    driver,
    times: { ...TIMES, ...times }
  })
  t.teardown(() => subject.close('requested'))
  return { driver, recorded: record(subject), subject }
}

type RegistrySetup = Omit<Partial<RegistryOptions>, 'driver' | 'times'> & { driver?: FakeDriver, times?: Partial<RunTimes> }

/** A registry on fake browsers and a real store; all is closed when the test is over. */
export function setupRegistry (t: Test, { driver = new FakeDriver(), times, dataDir = tempDir(t), ...options }: RegistrySetup = {}): Setup<SessionRegistry> & { store: KnownSessions, dataDir: string } {
  const db = openDatabase(dataDir)
  const store = options.store ?? new KnownSessions(asTested(new SqliteSessionStore(db)))
  const subject = new SessionRegistry({
    dataDir,
    maxConcurrentLaunches: 3,
    deviceName: 'device',
    poweredBy: 'power',
    idFormat: 'page',
    profileSnapshots: true,
    ...options,
    store,
    driver,
    times: { ...TIMES, ...times }
  })
  t.teardown(async () => {
    await subject.shutdown()
    db.close()
  })
  return { driver, recorded: record(subject), subject, store, dataDir }
}

/** Resolves once the session is in a state, or rejects after a while. */
export async function reaches (subject: Session | SessionRegistry, status: SessionStatus, name = 's1'): Promise<void> {
  const now = () => subject instanceof Session ? subject.snapshot.status : subject.get(name)?.status
  const signal = AbortSignal.timeout(90_000)
  while (now() !== status) {
    await once(subject as EventEmitter, 'status', { signal }).catch((cause: unknown) => { throw new Error(`timed out waiting for ${status}, it is ${now()}`, { cause }) })
  }
}
