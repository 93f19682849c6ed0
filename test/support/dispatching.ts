import type { Test } from 'tap'
import { ulid } from 'ulid'
import type { EventOptions } from '../../schemas/events/options.js'
import { EventLog } from '../../src/events/event-log.js'
import { payloadOf } from '../../src/events/payload.js'
import { Dispatcher, type DispatcherOptions } from '../../src/webhooks/dispatcher.js'
import { makeSecret } from '../../src/webhooks/signature.js'
import type { Webhook } from '../../src/webhooks/webhook.js'
import { guardedLookup } from '../../src/media/guarded-lookup.js'
import { objectionTo } from '../../src/media/url-guard.js'
import { openEventDatabase, type Database } from '../../src/store/database.js'
import { SqliteEventStore } from '../../src/store/event-log.js'
import { SqliteDeliveryStore } from '../../src/store/deliveries.js'
import { asTested } from './slow-store.js'
import { tempDir } from './temp-dir.js'

export interface Dispatching { db: Database, eventLog: EventLog, dispatcher: Dispatcher, errors: unknown[], stop: () => Promise<void> }

export const OPTIONS = { ignore: [] as string[], onSelfMessage: false } as unknown as EventOptions

const anywhere = () => true

/** EventLog and dispatcher without an application: in a folder, so that a second one goes on where the first was. */
export function dispatching (t: Test, { dir = tempDir(t), isStarted = true, ...options }: Partial<DispatcherOptions> & { dir?: string, isStarted?: boolean } = {}): Dispatching {
  const db = openEventDatabase(dir)
  const eventLog = new EventLog(asTested(new SqliteEventStore(db)))
  const errors: unknown[] = []
  const dispatcher = new Dispatcher({
    eventLog,
    deliveries: asTested(new SqliteDeliveryStore(db)),
    optionsOf: () => OPTIONS,
    payload: payloadOf,
    guard: { lookup: guardedLookup(anywhere), objectionTo: (url) => objectionTo(url, anywhere) },
    timeout: 10_000,
    maxBackoff: 50,
    maxAge: 60_000,
    userAgent: 'zapserver/test',
    ...options
  })
  dispatcher.on('error', (error) => errors.push(error))
  if (isStarted) dispatcher.start()
  let stopped = false
  const stop = async () => {
    if (stopped) return
    stopped = true
    await dispatcher.close()
    db.close()
  }
  t.teardown(stop)
  return { db, eventLog, dispatcher, errors, stop }
}

/** A webhook of session `s1`. */
export const hook = (url: string, fields: Partial<Webhook> = {}): Webhook => ({
  id: ulid(), session: 's1', origin: 'api', url, events: [], headers: {}, secret: makeSecret(), oldSecret: null, oldSecretUntil: null, enabled: true, reason: null, createdAt: Date.now(), ...fields
})
