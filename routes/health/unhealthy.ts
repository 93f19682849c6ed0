import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies, SAME_AS_POST } from '../../schemas/common.js'
import { OperatorQuery, UnhealthyReply } from '../../schemas/health.js'
import { AdminKeyInvalid, TooManyAttempts } from '../../src/errors.js'

const operation = {
  tags: ['misc'],
  querystring: OperatorQuery,
  response: {
    200: { ...UnhealthyReply, description: 'It was asked for before; the health check fails already.' },
    503: { ...UnhealthyReply, description: 'The health check fails from now on.' },
    ...errorReplies(AdminKeyInvalid, TooManyAttempts)
  }
}

const unhealthy: FastifyPluginAsyncTypebox = async (fastify) => {
  function markUnhealthy ({ log }: FastifyRequest, reply: FastifyReply) {
    reply.code(fastify.health.failed ? 200 : 503)
    fastify.health.fail()
    log.warn('the health check fails from now on, as /unhealthy was called')
    return fastify.health.unhealthy()
  }

  fastify.post('/unhealthy', {
    onRequest: fastify.requireAdmin,
    schema: {
      ...operation,
      operationId: 'markUnhealthy',
      summary: 'Mark as unhealthy',
      description: 'Makes the health check fail from now on, so that an orchestrator restarts the server when it ' +
        'sees fit. The server itself goes on: nothing is cut off. Needs the secret key.'
    }
  }, async (request, reply) => markUnhealthy(request, reply))

  fastify.get('/unhealthy', {
    onRequest: fastify.requireAdmin,
    config: { changesState: true },
    schema: {
      ...operation,
      operationId: 'markUnhealthyByGet',
      summary: 'Mark as unhealthy (GET)',
      description: SAME_AS_POST
    }
  }, async (request, reply) => markUnhealthy(request, reply))
}

export default unhealthy
