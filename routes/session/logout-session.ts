import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { ClosedReply } from '../../schemas/session.js'

const logoutSession: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')

  fastify.post('/:session/logout-session', {
    schema: {
      operationId: 'logoutSession',
      tags: ['session'],
      summary: 'Log out a session',
      description: 'Unlinks this device from the phone and forgets its login. The next start-session shows a QR.',
      params: SessionParams,
      response: { 200: ClosedReply }
    }
  }, async ({ params: { session } }) => {
    await fastify.sessions.logout(session)
    return { status: true as const, message: 'Session successfully closed', session }
  })
}

export default logoutSession
