import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ProductImageBody, ProductModelReply, RemoveImageBody } from '../../schemas/catalog.js'
import { SessionParams } from '../../schemas/common.js'

const productImages: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')

  fastify.post('/:session/change-product-image', {
    preValidation: fastify.receiveUpload,
    preHandler: fastify.resolvePicture('base64'),
    schema: {
      operationId: 'changeProductImage',
      tags: ['catalog'],
      summary: 'Set the main picture of a product',
      description: 'Gives a product of the own catalog another main picture: a PNG, JPEG or WebP.',
      params: SessionParams,
      body: ProductImageBody,
      response: { 201: ProductModelReply('The product as it is now.') }
    }
  }, async ({ whatsappClient: client, picture, params: { session }, body: { id } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await fastify.catalog.setProductImage(client, id, picture, 'change'), session }
  })

  fastify.post('/:session/add-product-image', {
    preValidation: fastify.receiveUpload,
    preHandler: fastify.resolvePicture('base64'),
    schema: {
      operationId: 'addProductImage',
      tags: ['catalog'],
      summary: 'Add a picture to a product',
      description: 'Adds a further picture to a product of the own catalog: a PNG, JPEG or WebP.',
      params: SessionParams,
      body: ProductImageBody,
      response: { 201: ProductModelReply('The product as it is now.') }
    }
  }, async ({ whatsappClient: client, picture, params: { session }, body: { id } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await fastify.catalog.setProductImage(client, id, picture, 'add'), session }
  })

  fastify.post('/:session/remove-product-image', {
    schema: {
      operationId: 'removeProductImage',
      tags: ['catalog'],
      summary: 'Remove a picture from a product',
      description: 'Removes one of the further pictures of a product. The main one can only be changed.',
      params: SessionParams,
      body: RemoveImageBody,
      response: { 201: ProductModelReply('The product as it is now.') }
    }
  }, async ({ whatsappClient: client, params: { session }, body: { id, index } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await fastify.catalog.removeProductImage(client, id, index), session }
  })
}

export default productImages
