import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ChatsBody, SeenReply } from '../../schemas/chats.js'
import { RETRIEVED, SessionParams } from '../../schemas/common.js'

const sendSeen: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-seen', {
    preHandler: [fastify.resolveRecipients, fastify.requireChats],
    config: { needs: 'readReceipts' },
    schema: {
      operationId: 'sendSeen',
      tags: ['chats'],
      summary: 'Mark chats as read',
      description: 'Marks all messages of chats as read; their senders see it. Answers how many there were.',
      params: SessionParams,
      body: ChatsBody,
      response: { 201: SeenReply }
    }
  }, async ({ whatsapp, recipients: contact, params: { session } }, reply) => {
    const data = []
    for (const id of contact) data.push(await whatsapp.chats.markSeen(id))
    reply.code(201)
    return { status: 'Success' as const, response: { message: RETRIEVED, contact, session, data }, session }
  })
}

export default sendSeen
