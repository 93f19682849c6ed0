import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { StatusReply } from '../../schemas/session.js'

const statusSession: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('token')

  fastify.get('/:session/status-session', {
    logLevel: 'warn',
    schema: {
      operationId: 'statusSession',
      tags: ['session'],
      summary: 'Get session status',
      description:
          'The state of the session, why it is in it and since when, with the QR or pairing code while one waits.',
      params: SessionParams,
      response: { 200: StatusReply }
    }
  }, async ({ params: { session } }) => fastify.sessionReplies.status(session, fastify.sessions.get(session)))
}

export default statusSession
