import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { BroadcastListsReply } from '../../schemas/groups.js'

const broadcastLists: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')

  fastify.get('/:session/all-broadcast-list', {
    schema: {
      operationId: 'listBroadcastLists',
      tags: ['misc'],
      summary: 'List broadcast lists',
      description: 'The broadcast lists of this account, as chats. They are made on the phone.',
      params: SessionParams,
      response: { 200: BroadcastListsReply }
    }
  }, async ({ whatsappClient: client, params: { session } }) =>
    ({ status: 'success' as const, response: await client.getAllBroadcastList() as never, session }))
}

export default broadcastLists
