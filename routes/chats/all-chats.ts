import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AllChatsReply } from '../../schemas/chats.js'
import { SessionParams } from '../../schemas/common.js'

const allChats: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/all-chats', {
    schema: {
      operationId: 'getAllChats',
      tags: ['chats'],
      summary: 'List all chats',
      description: 'All chats of this account, the one with the newest message first. `list-chats` can give a part ' +
        'of them.',
      params: SessionParams,
      response: { 200: AllChatsReply }
    }
  }, async ({ whatsapp, params: { session } }) => {
    const response = await whatsapp.chats.list()
    return { status: 'success' as const, response, session }
  })
}

export default allChats
