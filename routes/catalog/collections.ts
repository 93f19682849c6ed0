import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CollectionReply, CollectionsQuery, CollectionsReply, CreateCollectionBody, DeleteCollectionBody, DeletedCollectionReply, EditCollectionBody } from '../../schemas/catalog.js'
import { SessionParams } from '../../schemas/common.js'

const collections: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')

  fastify.get('/:session/get-collections', {
    schema: {
      operationId: 'getCollections',
      tags: ['catalog'],
      summary: 'List collections of a business',
      description: 'The collections of a business, with products of each.',
      params: SessionParams,
      querystring: CollectionsQuery,
      response: { 201: CollectionsReply }
    }
  }, async ({ whatsappClient: client, params: { session }, query: { phone, qnt = 10, max = 10 } }, reply) => {
    const [id = ''] = fastify.parseRecipients({ phone }, 'query/phone')
    reply.code(201)
    return { status: 'success' as const, response: await fastify.catalog.getCollections(client, id, qnt, max), session }
  })

  fastify.post('/:session/create-collection', {
    schema: {
      operationId: 'createCollection',
      tags: ['catalog'],
      summary: 'Create a collection',
      description: 'Makes a collection of products of the own catalog. Only a business account can.',
      params: SessionParams,
      body: CreateCollectionBody,
      response: { 201: CollectionReply('The collection is there.') }
    }
  }, async ({ whatsappClient: client, params: { session }, body: { name, products } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await fastify.catalog.createCollection(client, name, products), session }
  })

  fastify.post('/:session/edit-collection', {
    schema: {
      operationId: 'editCollection',
      tags: ['catalog'],
      summary: 'Update a collection',
      description: 'Renames a collection, adds products to it and takes others out.',
      params: SessionParams,
      body: EditCollectionBody,
      response: { 201: CollectionReply('The collection is changed.') }
    }
  }, async ({ whatsappClient: client, params: { session }, body: { id, options } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await fastify.catalog.editCollection(client, id, options), session }
  })

  fastify.post('/:session/del-collection', {
    schema: {
      operationId: 'deleteCollection',
      tags: ['catalog'],
      summary: 'Delete a collection',
      description: 'Deletes a collection; its products stay in the catalog.',
      params: SessionParams,
      body: DeleteCollectionBody,
      response: { 201: DeletedCollectionReply }
    }
  }, async ({ whatsappClient: client, params: { session }, body: { id } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await client.deleteCollection(id), session }
  })
}

export default collections
