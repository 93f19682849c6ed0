import fp from 'fastify-plugin'
import { BackupStore } from '../src/store/backup.js'
import { openDatabase, openEventDatabase } from '../src/store/database.js'
import { OutboxStore } from '../src/store/outbox.js'
import { SessionStore } from '../src/store/sessions.js'
import { SettingStore } from '../src/store/settings.js'
import { TokenStore } from '../src/store/tokens.js'

interface Store { backup: BackupStore, outbox: OutboxStore, sessions: SessionStore, settings: SettingStore, tokens: TokenStore }

declare module 'fastify' {
  interface FastifyInstance { readonly store: Store }
}

export default fp(async (fastify) => {
  const db = openDatabase(fastify.config.DATA_DIR)
  const events = openEventDatabase(fastify.config.DATA_DIR)
  fastify.decorate('store', {
    backup: new BackupStore(db),
    outbox: new OutboxStore(events),
    sessions: new SessionStore(db),
    settings: new SettingStore(db),
    tokens: new TokenStore(db)
  })
  fastify.addHook('onClose', async () => {
    events.close()
    db.close()
  })
}, { name: 'store', fastify: '5.x', dependencies: ['config'] })
