import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { MessageByIdReply } from '../../schemas/message-actions.js'
import { MessageParams } from '../../schemas/messages.js'

const messageById: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/message-by-id/:messageId', {
    schema: {
      operationId: 'getMessageById',
      tags: ['messages'],
      summary: 'Get a message',
      description: 'A message by its id, also one that was sent long ago.',
      params: MessageParams,
      response: { 201: MessageByIdReply }
    }
  }, async (request, reply) => {
    const { whatsapp: { messages }, params: { session, messageId } } = request
    const data = await messages.get(messageId)
    const { chatId } = data as { chatId?: string | { _serialized?: string } }
    const id = typeof chatId === 'object' ? chatId._serialized : chatId
    const contact = id === undefined ? null : request.nameOf(id).split('@')[0] ?? null
    const response = { message: 'Information retrieved successfully.', contact, session, data }
    reply.code(201)
    return { status: 'Success' as const, response, session }
  })
}

export default messageById
