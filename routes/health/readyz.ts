import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { HealthReply, UnhealthyReply } from '../../schemas/health.js'

const readyz: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/readyz', {
    logLevel: 'warn',
    schema: {
      operationId: 'readyz',
      tags: ['misc'],
      summary: 'Get readiness',
      description: 'For an orchestrator: answers 200 when the server can be sent requests, and 503 with the reason ' +
        'while the sessions that were up before are still being restored, or when `/healthz` fails.',
      response: { 200: HealthReply, 503: UnhealthyReply }
    }
  }, async (_request, reply) => {
    const reason = fastify.health.reason ?? restoring(fastify.sessions.list())
    if (reason === undefined) return fastify.health.report('OK')
    return reply.code(503).send({ ...fastify.health.report('Unhealthy'), reason })
  })
}

function restoring (sessions: { status: string, reason: string | null, session: string }[]): string | undefined {
  const names = sessions.filter(({ status, reason }) => status === 'INITIALIZING' && reason === 'restored')
  return names.length === 0 ? undefined : `${names.length} sessions are being restored`
}

export default readyz
