import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { RemoveImageBody, UpdatedProductReply } from '../../schemas/catalog.js'
import { SessionParams } from '../../schemas/common.js'

const removeProductImage: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/remove-product-image', {
    config: { needs: 'products' },
    schema: {
      operationId: 'removeProductImage',
      tags: ['catalog'],
      summary: 'Remove a picture from a product',
      description: 'Removes one of the further pictures of a product. The main one can only be changed.',
      params: SessionParams,
      body: RemoveImageBody,
      response: { 201: UpdatedProductReply }
    }
  }, async ({ whatsapp, params: { session }, body: { id, index } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await whatsapp.catalog.removeImage(id, index), session }
  })
}

export default removeProductImage
