import { Type } from '@sinclair/typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies } from '../../schemas/common.js'
import { OperatorQuery } from '../../schemas/health.js'
import { AdminKeyInvalid, TooManyAttempts } from '../../src/errors.js'

const numbers = {
  description: 'The numbers, in the text format of Prometheus.',
  content: {
    'text/plain': {
      schema: Type.String({
        description: 'One number a line.',
        examples: ['zapserver_sessions{status="CONNECTED",app="wppconnect-server"} 2\n']
      })
    }
  }
}

const metrics: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/metrics', {
    logLevel: 'warn',
    onRequest: fastify.requirePrivateNetworkOrAdmin,
    schema: {
      operationId: 'getMetrics',
      tags: ['misc'],
      summary: 'Get Prometheus metrics',
      description: 'How the process does, how many sessions are in each state, the calls into WhatsApp Web by name ' +
        'and outcome, and the events by name, since the server came up. Callers on this machine or a private network ' +
        'need no key; anybody else needs the secret key.',
      querystring: OperatorQuery,
      response: { 200: numbers, ...errorReplies(AdminKeyInvalid, TooManyAttempts) }
    }
  },
  async (_request, reply) =>
    reply.type(fastify.metrics.contentType).send(await fastify.metrics.text(fastify.health.report('OK').sessions))
  )
}

export default metrics
