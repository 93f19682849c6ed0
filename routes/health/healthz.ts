import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies } from '../../schemas/common.js'
import { HealthReply, OperatorQuery, UnhealthyReply } from '../../schemas/health.js'
import { AdminKeyInvalid, TooManyAttempts } from '../../src/errors.js'

export const prefixOverride = ''

const healthz: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('open')
  const unhealthy = () => ({ ...fastify.health.report('Unhealthy' as const), reason: fastify.health.reason ?? '' })

  fastify.get('/healthz', {
    logLevel: 'warn',
    schema: {
      operationId: 'healthz',
      tags: ['misc'],
      summary: 'Get health',
      description:
          'For an orchestrator: answers 200 as long as the server does its work, and 503 with the reason when it cannot write events down (the disk is full), or somebody has called `/unhealthy`.',
      response: { 200: HealthReply, 503: UnhealthyReply }
    }
  }, async (_request, reply) => {
    if (fastify.health.good) return fastify.health.report('OK')
    return reply.code(503).send(unhealthy())
  })

  const operation = {
    tags: ['misc'],
    querystring: OperatorQuery,
    response: {
      200: { ...UnhealthyReply, description: 'It was asked for before; the health check fails already.' },
      503: { ...UnhealthyReply, description: 'The health check fails from now on.' },
      ...errorReplies(AdminKeyInvalid, TooManyAttempts)
    }
  }

  function markUnhealthy ({ log }: FastifyRequest, reply: FastifyReply) {
    reply.code(fastify.health.failed ? 200 : 503)
    fastify.health.fail()
    log.warn('the health check fails from now on, as /unhealthy was called')
    return unhealthy()
  }

  fastify.post('/unhealthy', {
    onRequest: fastify.requireAdmin,
    schema: {
      ...operation,
      operationId: 'markUnhealthy',
      summary: 'Mark as unhealthy',
      description:
          'Makes the health check fail from now on, so that an orchestrator restarts the server when it sees fit. The server itself goes on: nothing is cut off. Needs the secret key.'
    }
  }, async (request, reply) => markUnhealthy(request, reply))

  fastify.get('/unhealthy', {
    onRequest: fastify.requireAdmin,
    config: { changesState: true },
    schema: {
      ...operation,
      operationId: 'markUnhealthyByGet',
      summary: 'Mark as unhealthy (GET)',
      description:
          'The same as POST, for clients of wppconnect-server. With the default secret key, pages of other sites are refused.'
    }
  }, async (request, reply) => markUnhealthy(request, reply))

  fastify.get('/', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/api-docs/'))
}

export default healthz
