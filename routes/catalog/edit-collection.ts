import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CollectionReply, EditCollectionBody } from '../../schemas/catalog.js'
import { SessionParams } from '../../schemas/common.js'

const editCollection: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/edit-collection', {
    config: { needs: 'collections' },
    schema: {
      operationId: 'editCollection',
      tags: ['catalog'],
      summary: 'Update a collection',
      description: 'Renames a collection, adds products to it and takes others out.',
      params: SessionParams,
      body: EditCollectionBody,
      response: { 201: CollectionReply('The collection is changed.') }
    }
  }, async ({ whatsapp, params: { session }, body: { id, options } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await whatsapp.catalog.editCollection(id, options), session }
  })
}

export default editCollection
