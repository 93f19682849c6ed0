import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { ClosedReply } from '../../schemas/session.js'

const closeSession: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('token')

  fastify.post('/:session/close-session', {
    schema: {
      operationId: 'closeSession',
      tags: ['session'],
      summary: 'Close a session',
      description: 'Closes the browser, in whatever state the session is, and answers when it is gone. The phone ' +
        'stays linked: start-session brings the session back without a scan.',
      params: SessionParams,
      response: { 200: ClosedReply }
    }
  }, async ({ params: { session } }) => {
    await fastify.sessions.close(session)
    return { status: true as const, message: 'Session successfully closed', session }
  })
}

export default closeSession
