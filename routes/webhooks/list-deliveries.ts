import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { DeliveriesQuery, DeliveriesReply } from '../../schemas/webhooks.js'

const listDeliveries: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/deliveries', {
    schema: {
      operationId: 'listDeliveries',
      tags: ['webhooks'],
      summary: 'List deliveries',
      description: 'The log of deliveries, the newest first: each event that was posted to a webhook, how often it ' +
        'was tried, and what was answered last. For the next page give the id of the last one as `before`.',
      params: SessionParams,
      querystring: DeliveriesQuery,
      response: { 200: DeliveriesReply }
    }
  }, async ({ params: { session }, query: { limit = 100, ...filter } }) => {
    const found = await fastify.dispatcher.deliveries(session, { ...filter, limit })
    const response = await Promise.all(found.map(fastify.toDeliveryDto))
    return { status: 'success' as const, response, session }
  })
}

export default listDeliveries
