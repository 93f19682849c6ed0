import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { DeleteProductsBody, DeletedProductsReply } from '../../schemas/catalog.js'
import { SessionParams } from '../../schemas/common.js'

const deleteProducts: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/del-products', {
    config: { needs: 'products' },
    schema: {
      operationId: 'deleteProducts',
      tags: ['catalog'],
      summary: 'Delete products',
      description: 'Takes products out of the own catalog. Where one of them is not there, none is deleted.',
      params: SessionParams,
      body: DeleteProductsBody,
      response: { 201: DeletedProductsReply }
    }
  }, async ({ whatsapp, params: { session }, body: { id } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await whatsapp.catalog.delete(id), session }
  })
}

export default deleteProducts
