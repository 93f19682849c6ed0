import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SecretParams, SessionSecretParams } from '../../schemas/common.js'
import { ClearedReply, StartAllReply } from '../../schemas/session.js'
import { AdminSecretKeyInvalid } from '../../src/errors.js'

const admin: FastifyPluginAsyncTypebox = async (fastify) => {
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

  fastify.post('/:session/:secretkey/clear-session-data', {
    schema: {
      operationId: 'clearSessionData',
      tags: ['session'],
      summary: 'Clear a session',
      description:
          'Leaves nothing of the session: unlinks it from the phone if it is connected, closes its browser, removes its login and its options, and revokes its tokens.',
      params: SessionSecretParams,
      response: { 200: ClearedReply }
    }
  }, async ({ params: { session } }) => {
    await fastify.sessions.clear(session)
    return { success: true as const, session }
  })
}

export default admin
