import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { PlatformReply } from '../../schemas/message-actions.js'
import { MessageParams } from '../../schemas/messages.js'

const getPlatformFromMessage: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/get-platform-from-message/:messageId', {
    schema: {
      operationId: 'getPlatformFromMessage',
      tags: ['messages'],
      summary: "Get the sender's platform",
      description:
        'Derives from the form of a message id whether it was written on Android, an iPhone, or the web. The ' +
        'message itself is not loaded.',
      params: MessageParams,
      response: { 200: PlatformReply }
    }
  }, async ({ whatsapp: { messages }, params: { messageId } }, reply) => {
    reply.type('application/json')
    return JSON.stringify(await messages.platform(messageId))
  })
}

export default getPlatformFromMessage
