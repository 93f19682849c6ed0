import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AllDoneReply, ChatsBody, EachChatReply, NoBody } from '../../schemas/chats.js'
import { RETRIEVED, SessionParams } from '../../schemas/common.js'

const deleteChat: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/delete-chat', {
    preHandler: [fastify.resolveRecipients, fastify.requireChats],
    schema: {
      operationId: 'deleteChat',
      tags: ['chats'],
      summary: 'Delete chats',
      description: 'Takes chats with all their messages out of the list. The other side keeps its messages. A chat ' +
        'comes back with the next message in it.',
      params: SessionParams,
      body: ChatsBody,
      response: { 201: EachChatReply }
    }
  }, async ({ whatsapp, recipients: contact, params: { session } }, reply) => {
    const data = await whatsapp.chats.delete(contact)
    reply.code(201)
    return { status: 'Success' as const, response: { message: RETRIEVED, contact, session, data }, session }
  })

  fastify.post('/:session/delete-all-chats', {
    schema: {
      operationId: 'deleteAllChats',
      tags: ['chats'],
      summary: 'Delete all chats',
      description: 'Takes all chats of this account with all their messages out of the list.',
      params: SessionParams,
      body: NoBody,
      response: { 200: AllDoneReply }
    }
  }, async ({ whatsapp, params: { session } }) => {
    await whatsapp.chats.delete()
    return { status: 'success' as const, session }
  })
}

export default deleteChat
