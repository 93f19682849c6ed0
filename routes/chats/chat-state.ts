import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AllDoneReply, ChatStateBody } from '../../schemas/chats.js'
import { SessionParams } from '../../schemas/common.js'

const chatState: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/chat-state', {
    preHandler: [fastify.resolveRecipients, fastify.requireChats],
    config: { needs: 'presence' },
    schema: {
      operationId: 'setChatState',
      tags: ['chats'],
      summary: 'Set the chat state',
      description: 'Shows this account as typing (0) or recording (1) in chats, or ends that (2). `typing` and ' +
        '`recording` say the same more plainly.',
      params: SessionParams,
      body: ChatStateBody,
      response: { 200: AllDoneReply }
    }
  }, async ({ whatsapp, recipients, params: { session }, body: { chatstate } }) => {
    await whatsapp.chats.setState(recipients, chatstate)
    return { status: 'success' as const, session }
  })
}

export default chatState
