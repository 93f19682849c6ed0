import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProductQuery, ProductReply, ProductsQuery, ProductsReply } from '../../schemas/catalog.js'
import { SessionParams } from '../../schemas/common.js'
import { parseRecipients } from '../../src/whatsapp/recipients.js'

const getProducts: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/get-products', {
    schema: {
      operationId: 'getProducts',
      tags: ['catalog'],
      summary: 'List products of a business',
      description: 'The products that a business shows; of the own catalog the hidden ones too. A number that is no ' +
        'business, or has no catalog: 404.',
      params: SessionParams,
      querystring: ProductsQuery,
      response: { 201: ProductsReply }
    }
  }, async ({ whatsapp, params: { session }, query: { phone, qnt = 10 } }, reply) => {
    const [id = ''] = parseRecipients({ phone }, 'query/phone')
    reply.code(201)
    return { status: 'success' as const, response: await whatsapp.catalog.products(id, qnt), session }
  })

  fastify.get('/:session/get-product-by-id', {
    schema: {
      operationId: 'getProductById',
      tags: ['catalog'],
      summary: 'Get a product',
      description: 'A product that a business shows, by its id.',
      params: SessionParams,
      querystring: ProductQuery,
      response: { 201: ProductReply }
    }
  }, async ({ whatsapp, params: { session }, query: { phone, id } }, reply) => {
    const [businessId = ''] = parseRecipients({ phone }, 'query/phone')
    reply.code(201)
    return { status: 'success' as const, response: await whatsapp.catalog.product(businessId, id), session }
  })
}

export default getProducts
