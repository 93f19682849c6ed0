import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ChatsWithMessagesReply } from '../../schemas/chats.js'
import { SessionParams } from '../../schemas/common.js'

const allChatsWithMessages: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/all-chats-with-messages', {
    schema: {
      operationId: 'getAllChatsWithMessages',
      tags: ['chats'],
      summary: 'List all chats with their messages',
      description: 'All chats, each with those of its messages that WhatsApp Web has loaded, in `messages`. ' +
        '`load-messages-in-chat` loads the older ones.',
      params: SessionParams,
      response: { 200: ChatsWithMessagesReply }
    }
  }, async ({ whatsapp, params: { session } }) => {
    const response = await whatsapp.chats.listWithMessages()
    return { status: 'success' as const, response, session }
  })
}

export default allChatsWithMessages
