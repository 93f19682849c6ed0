import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { GetMessagesQuery, MessageListReply } from '../../schemas/chats.js'
import { OnePhoneParams } from '../../schemas/contacts.js'

const getMessages: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/get-messages/:phone', {
    preHandler: [fastify.parsePathId, fastify.requireChats],
    config: { needs: 'history' },
    schema: {
      operationId: 'getMessages',
      tags: ['chats'],
      summary: 'List messages of a chat',
      description: 'Messages of a chat: the newest ones, or those before or after a message. To page back, give the ' +
        'id of the oldest message of the last page as `id`.',
      params: OnePhoneParams,
      querystring: GetMessagesQuery,
      response: { 200: MessageListReply }
    }
  }, async ({ whatsapp, recipients: [chatId = ''], params: { session }, query }) => {
    const { count = 20, direction = 'before', id } = query
    const response = await whatsapp.chats.messages(chatId, count, direction, id)
    return { status: 'success' as const, response, session }
  })
}

export default getMessages
