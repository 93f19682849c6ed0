import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionSecretParams } from '../../schemas/common.js'
import { ClearedReply } from '../../schemas/session.js'
import { AdminSecretKeyInvalid } from '../../src/errors.js'

const clearSessionData: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard({ secretKey: AdminSecretKeyInvalid })

  fastify.post('/:session/:secretkey/clear-session-data', {
    schema: {
      operationId: 'clearSessionData',
      tags: ['session'],
      summary: 'Clear a session',
      description: 'Leaves nothing of the session: unlinks it from the phone if it is connected, closes its browser, ' +
        'removes its login and its options, and revokes its tokens.',
      params: SessionSecretParams,
      response: { 200: ClearedReply }
    }
  }, async ({ params: { session } }) => {
    await fastify.sessions.clear(session)
    return { success: true as const, session }
  })
}

export default clearSessionData
