import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { DeleteCollectionBody, DeletedCollectionReply } from '../../schemas/catalog.js'
import { SessionParams } from '../../schemas/common.js'

const deleteCollection: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/del-collection', {
    config: { needs: 'collections' },
    schema: {
      operationId: 'deleteCollection',
      tags: ['catalog'],
      summary: 'Delete a collection',
      description: 'Deletes a collection; its products stay in the catalog.',
      params: SessionParams,
      body: DeleteCollectionBody,
      response: { 201: DeletedCollectionReply }
    }
  }, async ({ whatsapp, params: { session }, body: { id } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await whatsapp.catalog.deleteCollection(id), session }
  })
}

export default deleteCollection
