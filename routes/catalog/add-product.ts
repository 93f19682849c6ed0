import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AddProductBody, ProductModelReply } from '../../schemas/catalog.js'
import { SessionParams } from '../../schemas/common.js'

const addProduct: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/add-product', {
    preValidation: fastify.receiveUpload,
    preHandler: fastify.resolvePicture('image'),
    config: { needs: 'products' },
    schema: {
      operationId: 'addProduct',
      tags: ['catalog'],
      summary: 'Add a product',
      description: 'Adds a product to the own catalog. Only a business account can.',
      params: SessionParams,
      body: AddProductBody,
      response: { 201: ProductModelReply('The new product.') }
    }
  },
  async (
    { whatsapp, picture, params: { session }, body: { name, price, description, url, retailerId, currency = 'BRL' } },
    reply
  ) => {
    const product = { name, image: picture, price, description, url, retailerId, currency }
    reply.code(201)
    return { status: 'success' as const, response: await whatsapp.catalog.create(product), session }
  })
}

export default addProduct
