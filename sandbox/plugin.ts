import { join } from 'node:path'
import autoload from '@fastify/autoload'
import fp from 'fastify-plugin'
import { sessionOf } from '../src/shared/session-of.js'
import { SandboxAccountSchema, SandboxGroupSchema, SandboxMessageSchema } from './schemas/sandbox.js'
import { SandboxLabelSchema, SandboxProductSchema } from './schemas/business.js'
import { OpenRequests } from './open-requests.js'
import { createSandbox } from './sandbox.js'
import type { Sandbox } from './sandbox.js'

/** How long a reset waits for what bots are doing, in milliseconds: a message that is being sent is complete then. */
const CALL_TIME = 5_000

declare module 'fastify' {
  interface FastifyInstance {
    readonly sandbox: Sandbox
  }
}

/** WhatsApp on this machine, in place of the real one. */
export default fp(
  async (fastify) => {
    const requests = new OpenRequests()
    fastify.addHook('onRequest', async (request, reply) => {
      if (request.method === 'GET' || !request.url.startsWith('/api/')) return
      reply.raw.once('close', requests.begin(sessionOf(request)))
    })
    const sandbox = await createSandbox({
      dataDir: fastify.config.DATA_DIR,
      log: fastify.log,
      addressing: fastify.config.SANDBOX_ADDRESSING,
      seed: fastify.config.SANDBOX_SEED,
      qrPeriod: fastify.config.SANDBOX_QR_PERIOD * 1000,
      settle: async (sessions) => await requests.idle(sessions, CALL_TIME),
      onHistoryReplaced: async (session, t) => {
        const { seenMessages } = fastify.store
        fastify.forgetNumbers(session)
        fastify.sessions.forgetMessages(session)
        const known = await seenMessages.account(session)
        // From here on, for the ids of messages may repeat, and what is older was not missed.
        if (known !== undefined) await seenMessages.begin(session, known.account, t + 1)
      },
      findProcesses: (session) => fastify.launcher.processes(session)
    })
    fastify.decorate('sandbox', sandbox)
    fastify.addHook('onListen', async () => {
      const address = fastify.server.address()
      const port = typeof address === 'object' && address ? address.port : fastify.config.PORT
      sandbox.cloud.images.base = `${fastify.config.PUBLIC_URL?.replace(/\/+$/, '') ?? `http://127.0.0.1:${port}`}/sandbox/images/`
    })
    fastify.addHook('onClose', async () => await sandbox.close())
    fastify.launcher.addArgs((session) => sandbox.chromiumArgs(session))
    for (const model of [
      SandboxAccountSchema,
      SandboxGroupSchema,
      SandboxMessageSchema,
      SandboxLabelSchema,
      SandboxProductSchema
    ]) { fastify.addSchema(model) }
    await fastify.register(async (scope) => {
      scope.addHook('onRequest', fastify.rejectForeignPages)
      await scope.register(autoload, {
        dir: join(import.meta.dirname, 'routes'),
        options: { prefix: '/sandbox' },
        dirNameRoutePrefix: false,
        matchFilter: /\.(?:ts|js)$/
      })
    })
  },
  { name: 'sandbox', fastify: '5.x', dependencies: ['config', 'cross-site', 'launcher', 'access', 'store'] }
)
