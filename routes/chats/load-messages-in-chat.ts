import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { MessageListReply, MessagesQuery } from '../../schemas/chats.js'
import { OnePhoneParams } from '../../schemas/contacts.js'

const loadMessagesInChat: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/load-messages-in-chat/:phone', {
    preHandler: [fastify.parsePathId, fastify.requireChats],
    config: { needs: 'history' },
    schema: {
      operationId: 'loadMessagesInChat',
      tags: ['chats'],
      summary: 'Load all messages of a chat',
      description: 'Loads a chat back to its beginning and answers all its messages. With a long chat this takes its ' +
        'time: `get-messages` gives them page by page.',
      params: OnePhoneParams,
      querystring: MessagesQuery,
      response: { 200: MessageListReply }
    }
  }, async ({ whatsapp, recipients: [id = ''], params: { session }, query }) => {
    const { includeMe = true, includeNotifications = false } = query
    const response = await whatsapp.chats.allMessages(id, includeMe, includeNotifications)
    return { status: 'success' as const, response, session }
  })
}

export default loadMessagesInChat
