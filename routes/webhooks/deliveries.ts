import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies, SessionParams } from '../../schemas/common.js'
import { DeliveriesQuery, DeliveriesReply, DeliveryParams, DeliveryReply } from '../../schemas/webhooks.js'
import { DeliveryAborted, DeliveryNotFound, EventExpired } from '../../src/errors.js'

const deliveries: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('token')

  fastify.get('/:session/deliveries', {
    schema: {
      operationId: 'listDeliveries',
      tags: ['webhooks'],
      summary: 'List deliveries',
      description:
          'The log of deliveries, the newest first: each event that was posted to a webhook, how often it was tried, and what was answered last. For the next page give the id of the last one as `before`.',
      params: SessionParams,
      querystring: DeliveriesQuery,
      response: { 200: DeliveriesReply }
    }
  }, async ({ params: { session }, query: { limit = 100, ...filter } }) => {
    const found = fastify.dispatcher.deliveries(session, { ...filter, limit })
    return { status: 'success' as const, response: found.map(fastify.showDelivery), session }
  })

  fastify.post('/:session/deliveries/:id/redeliver', {
    schema: {
      operationId: 'redeliver',
      tags: ['webhooks'],
      summary: 'Redeliver an event',
      description:
          'Posts the event of a delivery to its webhook again, with the same `webhook-id`, whatever came of it before, and answers what came of it now. It goes out as soon as no other request of its webhook is under way.',
      params: DeliveryParams,
      response: { 200: DeliveryReply, ...errorReplies(DeliveryNotFound, DeliveryAborted, EventExpired) }
    }
  }, async ({ params: { session, id } }) => {
    const { webhook } = fastify.dispatcher.delivery(session, id)
    const delivery = await fastify.dispatcher.redeliver(fastify.webhooks.get(session, webhook), id)
    return { status: 'success' as const, response: fastify.showDelivery(delivery), session }
  })
}

export default deliveries
