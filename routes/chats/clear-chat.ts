import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AllDoneReply, ChatsBody, EachChatReply, NoBody } from '../../schemas/chats.js'
import { RETRIEVED, SessionParams } from '../../schemas/common.js'

const clearChat: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/clear-chat', {
    preHandler: [fastify.resolveRecipients, fastify.requireChats],
    schema: {
      operationId: 'clearChat',
      tags: ['chats'],
      summary: 'Clear chats',
      description: 'Takes all messages out of chats, but those with a star; the chats stay in the list. The other ' +
        'side keeps its messages.',
      params: SessionParams,
      body: ChatsBody,
      response: { 201: EachChatReply }
    }
  }, async ({ whatsapp, recipients: contact, params: { session } }, reply) => {
    const data = await whatsapp.chats.clear(contact)
    reply.code(201)
    return { status: 'Success' as const, response: { message: RETRIEVED, contact, session, data }, session }
  })

  fastify.post('/:session/clear-all-chats', {
    schema: {
      operationId: 'clearAllChats',
      tags: ['chats'],
      summary: 'Clear all chats',
      description: 'Takes all messages out of all chats of this account, but those with a star.',
      params: SessionParams,
      body: NoBody,
      response: { 201: AllDoneReply }
    }
  }, async ({ whatsapp, params: { session } }, reply) => {
    await whatsapp.chats.clear()
    reply.code(201)
    return { status: 'success' as const, session }
  })
}

export default clearChat
