import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { StarMessageBody, StarMessageReply } from '../../schemas/message-actions.js'

const starMessage: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/star-message', {
    config: { needs: 'stars' },
    schema: {
      operationId: 'starMessage',
      tags: ['messages'],
      summary: 'Star a message',
      description: 'Stars one message or several, or takes the stars away. Only this account sees it.',
      params: SessionParams,
      body: StarMessageBody,
      response: { 200: StarMessageReply }
    }
  }, async ({ whatsapp: { messages }, params: { session }, body: { messageId, star = true } }) =>
    ({ status: 'success' as const, response: await messages.star([messageId].flat(), star), session }))
}

export default starMessage
