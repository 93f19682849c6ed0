import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { DeleteMessageBody, DeleteMessageReply } from '../../schemas/message-actions.js'

const deleteMessage: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/delete-message', {
    preHandler: fastify.resolveRecipients,
    config: { needs: 'deletions' },
    schema: {
      operationId: 'deleteMessage',
      tags: ['messages'],
      summary: 'Delete a message',
      description:
        'Deletes one message or several, for everybody or for this account only. Answers when they are gone, ' +
        'and what became of each.',
      params: SessionParams,
      body: DeleteMessageBody,
      response: { 200: DeleteMessageReply }
    }
  }, async ({ whatsapp: { messages }, params: { session }, body }) => {
    const { messageId, onlyLocal = false, deleteMediaInDevice = true } = body
    const results = await messages.delete([messageId].flat(), onlyLocal, deleteMediaInDevice)
    // WhatsApp Web emits nothing about it.
    for (const { id, isRevoked } of results) {
      if (isRevoked) await fastify.eventLog.note(session, { message: id, kind: 'revocation' })
    }
    return { status: 'success' as const, response: { message: 'Message deleted', results }, session }
  })
}

export default deleteMessage
