import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CartBody, CartReply } from '../../schemas/catalog.js'
import { SessionParams } from '../../schemas/common.js'

const setCartEnabled: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/set-cart-enabled', {
    config: { needs: 'cart' },
    schema: {
      operationId: 'setCartEnabled',
      tags: ['catalog'],
      summary: 'Enable or disable the cart',
      description: 'Says whether customers may put products into a cart and order them. Only a business account can.',
      params: SessionParams,
      body: CartBody,
      response: { 201: CartReply }
    }
  }, async ({ whatsapp, params: { session }, body: { enabled } }, reply) => {
    await whatsapp.catalog.setCartEnabled(enabled)
    reply.code(201)
    return { status: 'success' as const, response: { enabled }, session }
  })
}

export default setCartEnabled
