import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { HealthReply, UnhealthyReply } from '../../schemas/health.js'

const healthz: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/healthz', {
    logLevel: 'warn',
    schema: {
      operationId: 'healthz',
      tags: ['misc'],
      summary: 'Get health',
      description: 'For an orchestrator: answers 200 as long as the server does its work, and 503 with the reason ' +
        'when it cannot write events down (the disk is full), or somebody has called `/unhealthy`.',
      response: { 200: HealthReply, 503: UnhealthyReply }
    }
  }, async (_request, reply) => {
    if (fastify.health.good) return fastify.health.report('OK')
    return reply.code(503).send(fastify.health.unhealthy())
  })
}

export default healthz
