import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ChatReply, LastSeenReply, OnlineReply } from '../../schemas/chats.js'
import { GroupQuery, OnePhoneParams } from '../../schemas/contacts.js'

const chat: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.addHook('preHandler', fastify.parsePathId)

  fastify.get('/:session/chat-by-id/:phone', {
    schema: {
      operationId: 'getChatById',
      tags: ['chats'],
      summary: 'Get a chat',
      description: 'The chat with a person, or that of a group. 404 where there is none.',
      params: OnePhoneParams,
      querystring: GroupQuery,
      response: { 200: ChatReply }
    }
  }, async ({ whatsapp, recipients: [id = ''], params: { session } }) => ({ ...await whatsapp.chats.get(id), session }))

  fastify.get('/:session/chat-is-online/:phone', {
    schema: {
      operationId: 'getChatIsOnline',
      tags: ['chats'],
      summary: 'Get online status',
      description: 'Whether this person is online right now. WhatsApp reveals it only for people who have a chat with this account and do not hide it.',
      params: OnePhoneParams,
      response: { 200: OnlineReply }
    }
  }, async ({ whatsapp, recipients: [id = ''], params: { session } }) => ({ status: 'success' as const, response: await whatsapp.chats.isOnline(id), session }))

  fastify.get('/:session/last-seen/:phone', {
    schema: {
      operationId: 'getLastSeen',
      tags: ['chats'],
      summary: 'Get last seen',
      description: 'When this person was last online. WhatsApp reveals it only for people who have a chat with this account and do not hide it.',
      params: OnePhoneParams,
      response: { 200: LastSeenReply }
    }
  }, async ({ whatsapp, recipients: [id = ''], params: { session } }) => ({ status: 'success' as const, response: await whatsapp.chats.lastSeen(id), session }))
}

export default chat
