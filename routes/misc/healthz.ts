import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies } from '../../schemas/common.js'
import { HealthReply, OperatorQuery, UnhealthyReply } from '../../schemas/misc.js'

export const prefixOverride = ''

const healthz: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.scope('open')
  const unhealthy = () => ({ ...fastify.health.report('Unhealthy' as const), reason: fastify.health.reason ?? '' })

  fastify.get('/healthz', {
    logLevel: 'warn',
    schema: {
      operationId: 'healthz',
      tags: ['misc'],
      summary: 'Is the server up?',
      description: 'For an orchestrator: answers 200 as long as the server does its work, and 503 with the reason when it cannot write events down (the disk is full), or somebody has called `/unhealthy`.',
      response: { 200: HealthReply, 503: UnhealthyReply }
    }
  }, async (_request, reply) => {
    if (fastify.health.good) return fastify.health.report('OK')
    return reply.code(503).send(unhealthy())
  })

  fastify.get('/unhealthy', {
    onRequest: fastify.authorizeOperator,
    schema: {
      operationId: 'markUnhealthy',
      tags: ['misc'],
      summary: 'Ask to be started anew',
      description: 'Makes the health check fail from now on, so that an orchestrator starts the server anew in its own good time. The server itself goes on: nothing is cut off. Needs the secret key.',
      querystring: OperatorQuery,
      response: {
        200: { ...UnhealthyReply, description: 'It was asked for before; the health check fails already.' },
        503: { ...UnhealthyReply, description: 'The health check fails from now on.' },
        ...errorReplies(401)
      }
    }
  }, async ({ log }, reply) => {
    reply.code(fastify.health.failed ? 200 : 503)
    fastify.health.fail()
    log.warn('the health check fails from now on, as /unhealthy was called')
    return unhealthy()
  })

  fastify.get('/', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/api-docs/'))
}

export default healthz
