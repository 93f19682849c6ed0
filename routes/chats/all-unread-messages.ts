import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { MessageListReply } from '../../schemas/chats.js'
import { SessionParams } from '../../schemas/common.js'

const allUnreadMessages: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/all-unread-messages', {
    schema: {
      operationId: 'getAllUnreadMessages',
      tags: ['chats'],
      summary: 'List all unread messages',
      description: 'The unread messages of all chats, in one list. Nothing is marked as read.',
      params: SessionParams,
      response: { 200: MessageListReply }
    }
  }, async ({ whatsapp, params: { session } }) => {
    const response = await whatsapp.chats.unreadMessages()
    return { status: 'success' as const, response, session }
  })
}

export default allUnreadMessages
