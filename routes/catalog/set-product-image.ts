import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProductImageBody, UpdatedProductReply } from '../../schemas/catalog.js'
import { SessionParams } from '../../schemas/common.js'

const setProductImage: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/change-product-image', {
    preValidation: fastify.receiveUpload,
    preHandler: fastify.resolvePicture('base64'),
    config: { needs: 'products' },
    schema: {
      operationId: 'changeProductImage',
      tags: ['catalog'],
      summary: 'Set the main picture of a product',
      description: 'Gives a product of the own catalog another main picture: a PNG, JPEG or WebP.',
      params: SessionParams,
      body: ProductImageBody,
      response: { 201: UpdatedProductReply }
    }
  }, async ({ whatsapp, picture, params: { session }, body: { id } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await whatsapp.catalog.changeImage(id, picture), session }
  })

  fastify.post('/:session/add-product-image', {
    preValidation: fastify.receiveUpload,
    preHandler: fastify.resolvePicture('base64'),
    config: { needs: 'products' },
    schema: {
      operationId: 'addProductImage',
      tags: ['catalog'],
      summary: 'Add a picture to a product',
      description: 'Adds a further picture to a product of the own catalog: a PNG, JPEG or WebP.',
      params: SessionParams,
      body: ProductImageBody,
      response: { 201: UpdatedProductReply }
    }
  }, async ({ whatsapp, picture, params: { session }, body: { id } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await whatsapp.catalog.addImage(id, picture), session }
  })
}

export default setProductImage
