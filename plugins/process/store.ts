import fp from 'fastify-plugin'
import { BackupStore } from '../../src/store/backup.js'
import { openDatabase, openEventDatabase, type Database } from '../../src/store/database.js'
import { SqliteSeenMessageStore } from '../../src/store/seen-messages.js'
import { SqliteEventStore } from '../../src/store/event-log.js'
import { protectFiles } from '../../src/store/protect-files.js'
import { SqliteDeliveryStore } from '../../src/store/deliveries.js'
import { SqliteRetentionStore } from '../../src/store/retention.js'
import { SessionStore } from '../../src/store/sessions.js'
import { SettingStore } from '../../src/store/settings.js'
import { TokenStore } from '../../src/store/tokens.js'
import { SqliteWebhookStore } from '../../src/store/webhooks.js'

interface Store {
  /** What the stores of events have in common. */
  eventDatabase: Database
  backup: BackupStore
  seenMessages: SqliteSeenMessageStore
  eventLog: SqliteEventStore
  deliveries: SqliteDeliveryStore
  retention: SqliteRetentionStore
  sessions: SessionStore
  settings: SettingStore
  tokens: TokenStore
  webhooks: SqliteWebhookStore
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
  fastify.decorate('store', {
    eventDatabase: events,
    backup: new BackupStore(db),
    seenMessages: new SqliteSeenMessageStore(events),
    eventLog: new SqliteEventStore(events),
    deliveries: new SqliteDeliveryStore(events),
    retention: new SqliteRetentionStore(events),
    sessions: new SessionStore(db),
    settings: new SettingStore(db),
    tokens: new TokenStore(db),
    webhooks: new SqliteWebhookStore(db)
  })
  fastify.addHook('onClose', async () => {
    events.close()
    db.close()
  })
}, { name: 'store', fastify: '5.x', dependencies: ['config', 'data-dir'] })
