import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SecretParams } from '../../schemas/common.js'
import { StartAllReply } from '../../schemas/session.js'
import { AdminSecretKeyInvalid } from '../../src/errors.js'

const startAll: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard({ secretKey: AdminSecretKeyInvalid })

  fastify.post('/:secretkey/start-all', {
    schema: {
      operationId: 'startAll',
      tags: ['session'],
      summary: 'Start all sessions',
      description: 'Starts every known session in the background, a few browsers at a time.',
      params: SecretParams,
      response: { 201: StartAllReply }
    }
  }, async (_request, reply) => {
    reply.code(201)
    return {
      status: 'success' as const,
      message: 'Starting all sessions',
      sessions: await fastify.sessions.startAll('all')
    }
  })
}

export default startAll
