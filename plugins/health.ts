import fp from 'fastify-plugin'
import { SESSION_STATUSES, type SessionStatus } from '../schemas/session.js'

interface Health {
  /** Does this process want to go on? */
  readonly good: boolean
  /** From here on the health check fails, until the process is started anew. */
  fail: () => void
  /** How many sessions are in each state, and since when the process is up. */
  report: <T extends string>(message: T) => { uptime: number, message: T, timestamp: number, sessions: Record<SessionStatus, number>, warnings?: string[] }
}

declare module 'fastify' {
  interface FastifyInstance { readonly health: Health }
}

export default fp(async (fastify) => {
  let good = true
  fastify.decorate('health', {
    get good () { return good },
    fail: () => { good = false },
    report: (message) => {
      const sessions = Object.fromEntries(SESSION_STATUSES.map((status) => [status, 0])) as Record<SessionStatus, number>
      for (const { status } of fastify.sessions.list()) sessions[status]++
      const { warnings } = fastify
      return { uptime: process.uptime(), message, timestamp: Date.now(), sessions, ...(warnings.length > 0 && { warnings: [...warnings] }) }
    }
  })
}, { name: 'health', fastify: '5.x', dependencies: ['default-key', 'sessions'] })
