import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { ConnectionReply } from '../../schemas/session.js'

const checkConnectionSession: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('token')

  fastify.get('/:session/check-connection-session', {
    logLevel: 'warn',
    schema: {
      operationId: 'checkConnectionSession',
      tags: ['session'],
      summary: 'Check the connection',
      description: 'Asks the page of the session itself, so a page that no longer answers counts as disconnected.',
      params: SessionParams,
      response: { 200: ConnectionReply }
    }
  }, async ({ params: { session } }) => {
    const status = await fastify.sessions.whatsapp(session)?.device.isConnected().catch(() => false) === true
    return { status, message: status ? 'Connected' as const : 'Disconnected' as const, session }
  })
}

export default checkConnectionSession
