import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ChatReply } from '../../schemas/chats.js'
import { GroupQuery, OnePhoneParams } from '../../schemas/contacts.js'

const chatById: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/chat-by-id/:phone', {
    preHandler: fastify.parsePathId,
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
}

export default chatById
