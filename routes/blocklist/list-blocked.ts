import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { BlocklistReply } from '../../schemas/blocklist.js'
import { SessionParams } from '../../schemas/common.js'

const listBlocked: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/blocklist', {
    schema: {
      operationId: 'getBlocklist',
      tags: ['blocklist'],
      summary: 'List blocked contacts',
      description: 'Lists all blocked contacts.',
      params: SessionParams,
      response: { 200: BlocklistReply }
    }
  }, async ({ whatsapp, params: { session } }) =>
    ({ status: 'success' as const, response: await whatsapp.blocklist.list(), session }))
}

export default listBlocked
