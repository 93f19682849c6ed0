import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { BroadcastListsReply } from '../../schemas/groups.js'

const allBroadcastList: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/all-broadcast-list', {
    schema: {
      operationId: 'listBroadcastLists',
      tags: ['misc'],
      summary: 'List broadcast lists',
      description: 'The broadcast lists of this account, as chats. They are made on the phone.',
      params: SessionParams,
      response: { 200: BroadcastListsReply }
    }
  }, async ({ whatsapp: { chats }, params: { session } }) =>
    ({ status: 'success' as const, response: await chats.listBroadcasts(), session }))
}

export default allBroadcastList
