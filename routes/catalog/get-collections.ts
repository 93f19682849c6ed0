import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CollectionsQuery, CollectionsReply } from '../../schemas/catalog.js'
import { SessionParams } from '../../schemas/common.js'
import { parseRecipients } from '../../src/whatsapp/recipients.js'

const getCollections: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/get-collections', {
    config: { needs: 'collections' },
    schema: {
      operationId: 'getCollections',
      tags: ['catalog'],
      summary: 'List collections of a business',
      description: 'The collections of a business, with products of each.',
      params: SessionParams,
      querystring: CollectionsQuery,
      response: { 201: CollectionsReply }
    }
  }, async ({ whatsapp, params: { session }, query: { phone, qnt = 10, max = 10 } }, reply) => {
    const [id = ''] = parseRecipients({ phone }, 'query/phone')
    reply.code(201)
    return { status: 'success' as const, response: await whatsapp.catalog.collections(id, qnt, max), session }
  })
}

export default getCollections
