import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { MessageListReply } from '../../schemas/chats.js'
import { SessionParams } from '../../schemas/common.js'

const allNewMessages: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/all-new-messages', {
    schema: {
      operationId: 'getAllNewMessages',
      tags: ['chats'],
      summary: 'List new messages of unread chats',
      description: 'Of chats with unread messages: what came, or was sent, since WhatsApp Web was opened and was not ' +
        'asked for with `unread-messages` yet.',
      params: SessionParams,
      response: { 200: MessageListReply }
    }
  }, async ({ whatsapp, params: { session } }) => {
    const response = await whatsapp.chats.newMessages()
    return { status: 'success' as const, response, session }
  })
}

export default allNewMessages
