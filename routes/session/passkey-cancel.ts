import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Done, errorReplies, SessionParams } from '../../schemas/common.js'
import { NotFound } from '../../src/errors.js'

const CANCELED = 'The link with a passkey was canceled'

const passkeyCancel: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('token')

  fastify.delete('/:session/passkey', {
    schema: {
      operationId: 'cancelPasskeyRequest',
      tags: ['session'],
      summary: 'Cancel linking with a passkey',
      description: 'Goes back to a new QR. A session that is linked by a pairing code ends instead, with ' +
        '`passkey_canceled`. What WhatsApp asks of a session that is linked already cannot be canceled.',
      params: SessionParams,
      response: { 200: Done(CANCELED, 'WhatsApp Web shows a QR again.'), ...errorReplies(NotFound) }
    }
  }, async ({ params: { session } }) => {
    await fastify.sessions.passkey(session).cancel()
    return { status: 'success' as const, response: { message: CANCELED }, session }
  })
}

export default passkeyCancel
