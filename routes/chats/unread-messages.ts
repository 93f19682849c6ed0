import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ChatsWithMessagesReply } from '../../schemas/chats.js'
import { SessionParams } from '../../schemas/common.js'

const unreadMessages: FastifyPluginAsyncTypebox = async (fastify) => {
  const takeUnread = async ({ whatsapp }: FastifyRequest, session: string) => {
    const chats = await whatsapp.chats.takeUnread()
    // The newest first, as wppconnect-server has them.
    const response = chats.map((chat) => ({ ...chat, messages: chat.messages.toReversed() }))
    return { status: 'success' as const, response, session }
  }

  fastify.post('/:session/unread-messages', {
    schema: {
      operationId: 'takeUnreadMessages',
      tags: ['chats'],
      summary: 'List unread messages by chat, once',
      description: 'Chats with messages that are new or unread, each with these messages. What was returned once ' +
        'does not count as new any more; the sender does not see it as read.',
      params: SessionParams,
      response: { 200: ChatsWithMessagesReply }
    }
  }, async (request) => takeUnread(request, request.params.session))

  fastify.get('/:session/unread-messages', {
    config: { changesState: true },
    schema: {
      operationId: 'getUnreadMessages',
      tags: ['chats'],
      summary: 'List unread messages by chat, once (GET)',
      description: 'The same as POST, for clients of wppconnect-server: what was returned once does not count as new ' +
        'any more.',
      params: SessionParams,
      response: { 200: ChatsWithMessagesReply }
    }
  }, async (request) => takeUnread(request, request.params.session))
}

export default unreadMessages
