import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies } from '../../schemas/common.js'
import { DeliveryParams, DeliveryReply } from '../../schemas/webhooks.js'
import { DeliveryNotFound, DeliveryAborted, EventExpired } from '../../src/errors.js'

const redeliver: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/deliveries/:id/redeliver', {
    schema: {
      operationId: 'redeliver',
      tags: ['webhooks'],
      summary: 'Redeliver an event',
      description: 'Posts the event of a delivery to its webhook again, with the same `webhook-id`, whatever came of ' +
        'it before, and answers what came of it now. It goes out as soon as no other request of its webhook is under ' +
        'way.',
      params: DeliveryParams,
      response: { 200: DeliveryReply, ...errorReplies(DeliveryNotFound, DeliveryAborted, EventExpired) }
    }
  }, async ({ params: { session, id } }) => {
    const { webhook } = await fastify.dispatcher.delivery(session, id)
    const delivery = await fastify.dispatcher.redeliver(await fastify.webhooks.get(session, webhook), id)
    return { status: 'success' as const, response: await fastify.toDeliveryDto(delivery), session }
  })
}

export default redeliver
