import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { GetMessagesQuery, MessageListReply, MessagesInChatsReply, MessagesQuery } from '../../schemas/chats.js'
import { OnePhoneParams, PhoneParams } from '../../schemas/contacts.js'

const messagesInChat: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/all-messages-in-chat/:phone', {
    preHandler: [fastify.parsePathIds, fastify.requireChats],
    schema: {
      operationId: 'getAllMessagesInChat',
      tags: ['chats'],
      summary: 'List the loaded messages of a chat',
      description: 'Those messages of a chat that WhatsApp Web has loaded: the newest ones, and what was loaded since. The chat is not marked as read.',
      params: PhoneParams,
      querystring: MessagesQuery,
      response: { 200: MessagesInChatsReply }
    }
  }, async ({ whatsapp, recipients, params: { session }, query: { includeMe = true, includeNotifications = true } }) => {
    const response = await fastify.each(recipients, (id) => whatsapp.chats.loadedMessages(id, includeMe, includeNotifications))
    return { status: 'success' as const, response, session }
  })

  fastify.get('/:session/load-messages-in-chat/:phone', {
    preHandler: [fastify.parsePathId, fastify.requireChats],
    schema: {
      operationId: 'loadMessagesInChat',
      tags: ['chats'],
      summary: 'Load all messages of a chat',
      description: 'Loads a chat back to its beginning and answers all its messages. With a long chat this takes its time: `get-messages` gives them page by page.',
      params: OnePhoneParams,
      querystring: MessagesQuery,
      response: { 200: MessageListReply }
    }
  }, async ({ whatsapp, recipients: [id = ''], params: { session }, query: { includeMe = true, includeNotifications = false } }) => {
    const response = await whatsapp.chats.allMessages(id, includeMe, includeNotifications)
    return { status: 'success' as const, response, session }
  })

  fastify.get('/:session/get-messages/:phone', {
    preHandler: [fastify.parsePathId, fastify.requireChats],
    schema: {
      operationId: 'getMessages',
      tags: ['chats'],
      summary: 'List messages of a chat',
      description: 'Messages of a chat: the newest ones, or those before or after a message. To page back, give the id of the oldest message of the last page as `id`.',
      params: OnePhoneParams,
      querystring: GetMessagesQuery,
      response: { 200: MessageListReply }
    }
  }, async ({ whatsapp, recipients: [chatId = ''], params: { session }, query: { count = 20, direction = 'before', id } }) => {
    return { status: 'success' as const, response: await whatsapp.chats.messages(chatId, count, direction, id), session }
  })
}

export default messagesInChat
