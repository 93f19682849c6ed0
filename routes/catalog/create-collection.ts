import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CollectionReply, CreateCollectionBody } from '../../schemas/catalog.js'
import { SessionParams } from '../../schemas/common.js'

const createCollection: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/create-collection', {
    config: { needs: 'collections' },
    schema: {
      operationId: 'createCollection',
      tags: ['catalog'],
      summary: 'Create a collection',
      description: 'Makes a collection of products of the own catalog. Only a business account can.',
      params: SessionParams,
      body: CreateCollectionBody,
      response: { 201: CollectionReply('The collection is there.') }
    }
  }, async ({ whatsapp, params: { session }, body: { name, products } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await whatsapp.catalog.createCollection(name, products), session }
  })
}

export default createCollection
