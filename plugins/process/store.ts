import fp from 'fastify-plugin'
import type { BackupStore } from '../../src/backup/backup-store.js'
import { KnownTokens } from '../../src/auth/known-tokens.js'
import type { SeenMessageStore } from '../../src/events/chat-sync-window.js'
import type { MessageStateStore } from '../../src/events/missed-change-sync.js'
import type { EventStore } from '../../src/events/event-log.js'
import type { RetentionStore } from '../../src/events/retention.js'
import type { UndecryptedStore } from '../../src/events/undecrypted-messages.js'
import { KnownSessions } from '../../src/sessions/known-sessions.js'
import type { DeliveryStore } from '../../src/webhooks/delivery.js'
import type { WebhookStore } from '../../src/webhooks/webhook-repository.js'
import { SqliteBackupStore } from '../../src/store/backup.js'
import { openDatabase, openEventDatabase, type Database } from '../../src/store/database.js'
import { SqliteSeenMessageStore } from '../../src/store/seen-messages.js'
import { SqliteEventStore } from '../../src/store/event-log.js'
import { protectFiles } from '../../src/store/protect-files.js'
import { SqliteDeliveryStore } from '../../src/store/deliveries.js'
import { SqliteRetentionStore } from '../../src/store/retention.js'
import { SqliteSessionStore } from '../../src/store/sessions.js'
import { SqliteSettingStore, type SettingStore } from '../../src/store/settings.js'
import { SqliteUndecryptedStore } from '../../src/store/undecrypted-messages.js'
import { SqliteTokenStore } from '../../src/store/tokens.js'
import { SqliteWebhookStore } from '../../src/store/webhooks.js'

interface Store {
  /** What the stores of events have in common. */
  eventDatabase: Database
  backup: BackupStore
  seenMessages: SeenMessageStore & MessageStateStore
  eventLog: EventStore
  deliveries: DeliveryStore
  retention: RetentionStore
  sessions: KnownSessions
  settings: SettingStore
  tokens: KnownTokens
  undecrypted: UndecryptedStore
  webhooks: WebhookStore
}

declare module 'fastify' {
  interface FastifyInstance { readonly store: Store }
}

export default fp(async (fastify) => {
  const { DATA_DIR } = fastify.config
  if (protectFiles(DATA_DIR)) {
    fastify.log.warn(
      { folder: DATA_DIR },
      'DATA_DIR is open to other users of this machine. Its files are not, but close it: chmod 700'
    )
  }
  const db = openDatabase(fastify.config.DATA_DIR)
  const events = openEventDatabase(fastify.config.DATA_DIR, (file, error) => {
    fastify.log.error(
      { err: error, file },
      'the event log was damaged: it is set aside under this name, and a new one begins. ' +
      'Events that webhooks had not got are in there; messages that came while the server was down are not reported')
  })
  const sessions = new KnownSessions(new SqliteSessionStore(db))
  await sessions.load()
  fastify.decorate('store', {
    eventDatabase: events,
    backup: new SqliteBackupStore(db),
    seenMessages: new SqliteSeenMessageStore(events),
    eventLog: new SqliteEventStore(events),
    deliveries: new SqliteDeliveryStore(events),
    retention: new SqliteRetentionStore(events),
    sessions,
    settings: new SqliteSettingStore(db),
    tokens: new KnownTokens(new SqliteTokenStore(db)),
    undecrypted: new SqliteUndecryptedStore(events),
    webhooks: new SqliteWebhookStore(db)
  })
  fastify.addHook('onClose', async () => {
    events.close()
    db.close()
  })
}, { name: 'store', fastify: '5.x', dependencies: ['config', 'data-dir'] })
