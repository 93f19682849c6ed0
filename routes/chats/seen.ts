import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ChatsBody, SeenReply } from '../../schemas/chats.js'
import { Done, SessionParams } from '../../schemas/common.js'

const seen: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.addHook('preHandler', fastify.resolveRecipients)
  fastify.addHook('preHandler', fastify.requireChats)

  fastify.post('/:session/send-seen', {
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
    return { status: 'Success' as const, response: { message: 'Information retrieved successfully.', contact, session, data }, session }
  })

  fastify.post('/:session/mark-unseen', {
    schema: {
      operationId: 'markUnseen',
      tags: ['chats'],
      summary: 'Mark chats as unread',
      description: 'Marks chats as unread for this account, as a reminder; their senders see nothing of it.',
      params: SessionParams,
      body: ChatsBody,
      response: { 200: Done('unseen checked', 'Marked.') }
    }
  }, async ({ whatsapp, recipients, params: { session } }) => {
    for (const id of recipients) await whatsapp.chats.markUnseen(id)
    return { status: 'success' as const, response: { message: 'unseen checked' }, session }
  })
}

export default seen
