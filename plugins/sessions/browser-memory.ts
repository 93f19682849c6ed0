import fp from 'fastify-plugin'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { memoryOf } from '../../src/browser/memory.js'
import { MemoryGuard } from '../../src/sessions/memory-guard.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Bytes that the browser of a session uses; null where no browser is up, or the system does not say. */
    browserMemory: (session: string) => Promise<number | null>
  }
}

const MB = 1024 * 1024

/** After how many health checks the memory of browsers is looked at. */
const CHECKS = 3

/** A session is quiet when it has emitted nothing for so long, in milliseconds. */
const QUIET = 5_000

/** How long a session that is never quiet may use too much memory, in milliseconds. */
const MAX_WAIT = 600_000

const sessionOf = ({ params }: FastifyRequest) => (params as { session?: string } | undefined)?.session

export default fp(async (fastify) => {
  const { config: { HEARTBEAT_INTERVAL: heartbeat, MAX_SESSION_MEMORY: limit }, launcher, log, sessions } = fastify
  fastify.decorate('browserMemory', async (session) => {
    const pids = await launcher.processes(session)
    return pids.length === 0 ? null : await memoryOf(pids)
  })
  if (limit === 0) return

  // A stream of events is open all the time, and asks nothing of the page.
  const underWay = new Map<FastifyRequest, FastifyReply>()
  fastify.addHook('onRequest', (request, reply, done) => {
    underWay.set(request, reply)
    done()
  })
  fastify.addHook('onResponse', (request, _reply, done) => {
    underWay.delete(request)
    done()
  })

  const guard = new MemoryGuard({
    limit: limit * MB,
    maxWait: MAX_WAIT,
    recycle: (session, memory) => {
      log.warn({ session, memory }, 'the browser of the session uses too much memory: it is restarted')
      sessions.recycle(session).catch((error: unknown) => { log.error({ session, err: error }, 'it was not closed') })
    }
  })

  const isBusy = (session: string, lastEvent: number | null) =>
    [...underWay].some(([request, reply]) => sessionOf(request) === session && !reply.raw.headersSent) ||
    (lastEvent !== null && Date.now() - lastEvent < QUIET)

  async function look (): Promise<void> {
    const connected = sessions.list().filter(({ status }) => status === 'CONNECTED')
    guard.check(await Promise.all(connected.map(async ({ session, lastEvent }) => ({
      session, memory: await fastify.browserMemory(session) ?? 0, isBusy: isBusy(session, lastEvent)
    }))), Date.now())
  }

  const timer = setInterval(() => {
    look().catch((error: unknown) => { log.error({ err: error }, 'the memory of browsers could not be read') })
  }, CHECKS * heartbeat * 1000).unref()
  fastify.addHook('preClose', async () => { clearInterval(timer) })
}, { name: 'browser-memory', fastify: '5.x', dependencies: ['config', 'launcher', 'sessions'] })
