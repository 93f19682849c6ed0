import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { OrderParams, OrderReply } from '../../schemas/business.js'
import { RETRIEVED } from '../../schemas/common.js'

const getOrder: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/get-order-by-messageId/:messageId', {
    config: { needs: 'orders' },
    schema: {
      operationId: 'getOrderByMessageId',
      tags: ['business'],
      summary: 'Get an order',
      description: 'What a customer has ordered, by the message that brought the order.',
      params: OrderParams,
      response: { 201: OrderReply }
    }
  }, async ({ whatsapp, params: { session, messageId } }, reply) => {
    const data = await whatsapp.business.order(messageId)
    reply.code(201)
    return { status: 'Success' as const, response: { message: RETRIEVED, contact: null, session, data }, session }
  })
}

export default getOrder
