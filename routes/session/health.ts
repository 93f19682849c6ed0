import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { SessionHealthReply } from '../../schemas/session-health.js'

const health: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('token')

  fastify.get('/:session/health', {
    logLevel: 'warn',
    schema: {
      operationId: 'getSessionHealth',
      tags: ['session'],
      summary: 'Get session health',
      description: 'How the session does and why, when its page last answered, how far the chats are after a login, ' +
        'and what a person has to do, if anything.',
      params: SessionParams,
      response: { 200: SessionHealthReply }
    }
  }, async ({ params: { session } }) =>
    fastify.sessionReplies.health(session, await fastify.sessions.health(session)))
}

export default health
