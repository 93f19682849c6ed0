import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ChatListReply } from '../../schemas/chats.js'
import { SessionParams } from '../../schemas/common.js'

const allChatsArchived: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/all-chats-archived', {
    schema: {
      operationId: 'getArchivedChats',
      tags: ['chats'],
      summary: 'List archived chats',
      description: 'The chats of this account that are archived.',
      params: SessionParams,
      response: { 201: ChatListReply }
    }
  }, async ({ whatsapp }, reply) => {
    reply.code(201)
    return await whatsapp.chats.listArchived()
  })
}

export default allChatsArchived
