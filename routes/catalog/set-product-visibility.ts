import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { UpdatedProductReply, VisibilityBody } from '../../schemas/catalog.js'
import { SessionParams } from '../../schemas/common.js'

const setProductVisibility: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/set-product-visibility', {
    config: { needs: 'products' },
    schema: {
      operationId: 'setProductVisibility',
      tags: ['catalog'],
      summary: 'Hide or show a product',
      description: 'Hides a product of the own catalog from customers, or shows it again.',
      params: SessionParams,
      body: VisibilityBody,
      response: { 201: UpdatedProductReply }
    }
  }, async ({ whatsapp, params: { session }, body: { id, value } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await whatsapp.catalog.setVisibility(id, value), session }
  })
}

export default setProductVisibility
