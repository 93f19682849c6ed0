import fp from 'fastify-plugin'
import { Backups, LIMITS, type BackupOptions } from '../../src/backup/backups.js'
import { ProfileSwap } from '../../src/backup/profile-swap.js'
import { VERSION } from '../../src/shared/version.js'

declare module 'fastify' {
  interface FastifyInstance {
    readonly backups: Backups
  }
}

export default fp(async (fastify) => {
  const { config: { DATA_DIR: dataDir }, store, sessions, tempFiles, webhooks } = fastify
  // Before any browser starts: a restore may have been killed in the middle.
  await ProfileSwap.recover(dataDir, (id) => store.backup.isCommitted(id))
  store.backup.forgetSwaps()
  const kept: BackupOptions['store'] = {
    read: () => store.backup.read().map((session) => ({ ...session, webhooks: webhooks.saved(session.name) })),
    merge: (saved, swap) => webhooks.inTransaction(() => {
      store.backup.merge(saved, swap, (session) => webhooks.restore(session.name, session.webhooks))
    })
  }
  const backups = new Backups({
    dataDir,
    version: VERSION,
    limits: LIMITS,
    tempFiles,
    store: kept,
    sessions,
    isProxyUsable: (proxy) => fastify.isProxyUsable(proxy)
  })
  fastify.decorate('backups', backups)
  fastify.addHook('preClose', async () => { backups.abort() })
},
{ name: 'backup', fastify: '5.x', dependencies: ['config', 'proxies', 'sessions', 'store', 'temp-files', 'webhooks'] }
)
