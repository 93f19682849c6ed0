import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { MessagesInChatsReply, MessagesQuery } from '../../schemas/chats.js'
import { PhoneParams } from '../../schemas/contacts.js'
import { each } from '../../src/shared/each.js'

const allMessagesInChat: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/all-messages-in-chat/:phone', {
    preHandler: [fastify.parsePathIds, fastify.requireChats],
    schema: {
      operationId: 'getAllMessagesInChat',
      tags: ['chats'],
      summary: 'List the loaded messages of a chat',
      description: 'Those messages of a chat that WhatsApp Web has loaded: the newest ones, and what was loaded ' +
        'since. The chat is not marked as read.',
      params: PhoneParams,
      querystring: MessagesQuery,
      response: { 200: MessagesInChatsReply }
    }
  }, async ({ whatsapp: { chats }, recipients, params: { session }, query }) => {
    const { includeMe = true, includeNotifications = true } = query
    const response = await each(recipients, (id) => chats.loadedMessages(id, includeMe, includeNotifications))
    return { status: 'success' as const, response, session }
  })
}

export default allMessagesInChat
