import fp from 'fastify-plugin'
import { CheckFailures } from '../../src/events/check-failures.js'
import { SESSION_STATUSES, type SessionStatus } from '../../schemas/session.js'

interface Health {
  /** Does the server do its work, and want to go on? */
  readonly good: boolean
  /** Why not; undefined where it does. */
  readonly reason: string | undefined
  /** Was `fail` called? */
  readonly failed: boolean
  /** The sessions whose checks for missed messages fail. */
  readonly missedMessageChecks: CheckFailures
  /** Has the health check fail as long as this returns a reason. */
  watch: (check: () => string | undefined) => void
  /** From here on the health check fails, until the process is restarted. */
  fail: () => void
  /** How many sessions are in each state, and since when the process is up. */
  report: <T extends string>(message: T) => Report<T>
  /** The report of a failing health check. */
  unhealthy: () => Report<'Unhealthy'> & { reason: string }
}

interface Report<T extends string> {
  uptime: number
  message: T
  timestamp: number
  sessions: Record<SessionStatus, number>
  warnings?: string[]
  missedMessageChecks?: { failing: number, since: string, cause: string }
}

declare module 'fastify' {
  interface FastifyInstance { readonly health: Health }
}

export default fp(async (fastify) => {
  let good = true
  const checks: (() => string | undefined)[] = []
  const reason = () => {
    if (!good) return 'somebody has called /unhealthy'
    return checks.map((check) => check()).find((found) => found !== undefined)
  }
  const missedMessageChecks = new CheckFailures()
  fastify.decorate('health', {
    missedMessageChecks,
    get good () { return reason() === undefined },
    get reason () { return reason() },
    get failed () { return !good },
    watch: (check) => { checks.push(check) },
    fail: () => { good = false },
    report: (message) => {
      const sessions = Object.fromEntries(SESSION_STATUSES.map((status) => [status, 0])) as Record<
          SessionStatus,
          number
        >
      for (const { status } of fastify.sessions.list()) sessions[status]++
      const { warnings } = fastify
      const { sessions: failing = 0, since = 0, cause = '' } = missedMessageChecks.summary() ?? {}
      return {
        uptime: process.uptime(),
        message,
        timestamp: Date.now(),
        sessions,
        ...(warnings.length > 0 && { warnings: [...warnings] }),
        ...(failing > 0 && { missedMessageChecks: { failing, since: new Date(since).toISOString(), cause } })
      }
    },
    unhealthy: () => ({ ...fastify.health.report('Unhealthy'), reason: reason() ?? '' })
  })
}, { name: 'health', fastify: '5.x', dependencies: ['default-key', 'sessions'] })
