import fp from 'fastify-plugin'
import { AutoRestart } from '../../src/sessions/auto-restart.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Whether a session that has ended is about to be started by itself. */
    isRestarting: (session: string) => boolean
  }
}

/** Sessions that a failure has ended come back by themselves. */
export default fp(async (fastify) => {
  const { config: { MAX_RESTARTS: budget }, log, metrics, sessions } = fastify
  const autoRestart = new AutoRestart({
    budget,
    restart: async (session) => { await sessions.restart(session) },
    onRestart: (session, reason, wait) => {
      metrics.recordRestart(reason)
      log.info({ session, reason, wait }, 'the session is started again')
    },
    onGiveUp: (session, reason) => {
      if (budget > 0) log.error({ session, reason, budget }, 'the session stays closed: it was started again too often')
    },
    onError: (error) => log.error({ err: error }, 'the session could not be started again')
  })
  fastify.decorate('isRestarting', (session) => autoRestart.isPending(session) && sessions.isWanted(session))
  sessions.on('status', (change) => { autoRestart.changed(change) })
  sessions.on('cleared', (session) => { autoRestart.forget(session) })
  fastify.addHook('preClose', async () => { autoRestart.close() })
}, { name: 'auto-restart', fastify: '5.x', dependencies: ['config', 'metrics', 'sessions'] })
