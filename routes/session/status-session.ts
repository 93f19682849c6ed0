import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { ConnectionReply, StatusReply } from '../../schemas/session.js'

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

export default statusSession
