import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CartBody, CartReply, DeleteProductsBody, DeletedProductsReply, ProductModelReply, VisibilityBody } from '../../schemas/catalog.js'
import { SessionParams } from '../../schemas/common.js'

const changeProducts: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')

  fastify.post('/:session/set-product-visibility', {
    schema: {
      operationId: 'setProductVisibility',
      tags: ['catalog'],
      summary: 'Hide or show a product',
      description: 'Hides a product of the own catalog from customers, or shows it again.',
      params: SessionParams,
      body: VisibilityBody,
      response: { 201: ProductModelReply('The product as it is now.') }
    }
  }, async ({ whatsappClient: client, params: { session }, body: { id, value } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await fastify.catalog.setVisibility(client, id, value), session }
  })

  fastify.post('/:session/del-products', {
    schema: {
      operationId: 'deleteProducts',
      tags: ['catalog'],
      summary: 'Delete products',
      description: 'Takes products out of the own catalog. Where one of them is not there, none is deleted.',
      params: SessionParams,
      body: DeleteProductsBody,
      response: { 201: DeletedProductsReply }
    }
  }, async ({ whatsappClient: client, params: { session }, body: { id } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await fastify.catalog.deleteProducts(client, id), session }
  })

  fastify.post('/:session/set-cart-enabled', {
    schema: {
      operationId: 'setCartEnabled',
      tags: ['catalog'],
      summary: 'Enable or disable the cart',
      description: 'Says whether customers may put products into a cart and order them. Only a business account can.',
      params: SessionParams,
      body: CartBody,
      response: { 201: CartReply }
    }
  }, async ({ whatsappClient: client, params: { session }, body: { enabled } }, reply) => {
    await client.updateCartEnabled(enabled)
    reply.code(201)
    return { status: 'success' as const, response: { enabled }, session }
  })
}

export default changeProducts
