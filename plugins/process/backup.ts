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
  await ProfileSwap.recover(dataDir, async (id) => await store.backup.isCommitted(id))
  await store.backup.forgetSwaps()
  const kept: BackupOptions['store'] = {
    read: async () => await Promise.all((await store.backup.read()).map(async (session) => {
      return { ...session, webhooks: await webhooks.saved(session.name) }
    })),
    merge: async (saved, swap) => {
      const restored = saved.map(({ name, options, webhooks }) => ({ name, option: options.webhook, webhooks }))
      await webhooks.restore(restored, async (changes) => {
        const names = saved.map(({ name }) => name)
        await store.sessions.changeInStore(names, async () => {
          await store.tokens.change(async () => { await store.backup.merge(saved, swap, changes) })
        })
      })
    }
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
