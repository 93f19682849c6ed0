import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ChatsBody } from '../../schemas/chats.js'
import { Done, SessionParams } from '../../schemas/common.js'

const markUnseen: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/mark-unseen', {
    preHandler: [fastify.resolveRecipients, fastify.requireChats],
    config: { needs: 'readReceipts' },
    schema: {
      operationId: 'markUnseen',
      tags: ['chats'],
      summary: 'Mark chats as unread',
      description: 'Marks chats as unread for this account, as a reminder; their senders see nothing of it.',
      params: SessionParams,
      body: ChatsBody,
      response: { 200: Done('unseen checked', 'Marked.') }
    }
  }, async ({ whatsapp, recipients, params: { session } }) => {
    for (const id of recipients) await whatsapp.chats.markUnseen(id)
    return { status: 'success' as const, response: { message: 'unseen checked' }, session }
  })
}

export default markUnseen
