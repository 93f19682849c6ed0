import fp from 'fastify-plugin'
import { Backups, LIMITS, type BackupOptions } from '../src/backup/backups.js'
import { Exchange } from '../src/backup/exchange.js'
import { VERSION } from '../src/version.js'

declare module 'fastify' {
  interface FastifyInstance { readonly backups: Backups }
}

export default fp(async (fastify) => {
  const { config, store, sessions, webhooks } = fastify
  // Before any browser starts: a restore may have been killed in the middle.
  await Exchange.recover(config.DATA_DIR)
  const kept: BackupOptions['store'] = {
    read: () => store.backup.read().map((session) => ({ ...session, webhooks: webhooks.saved(session.name) })),
    merge: (saved) => store.backup.merge(saved, (session) => webhooks.restore(session.name, session))
  }
  const backups = new Backups({ dataDir: config.DATA_DIR, version: VERSION, limits: LIMITS, store: kept, sessions, isProxyUsable: (proxy) => fastify.isProxyUsable(proxy) })
  fastify.decorate('backups', backups)
  fastify.addHook('preClose', async () => { backups.stop() })
}, { name: 'backup', fastify: '5.x', dependencies: ['config', 'proxies', 'store', 'sessions', 'webhooks'] })
