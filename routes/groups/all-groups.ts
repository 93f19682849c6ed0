import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { AllGroupsReply } from '../../schemas/groups.js'

const allGroups: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/all-groups', {
    schema: {
      operationId: 'listGroups',
      tags: ['groups'],
      summary: 'List groups',
      description: 'All groups and communities that this account has a chat of, including those that it has left. ' +
        'list-chats with `onlyGroups` returns the same.',
      deprecated: true,
      params: SessionParams,
      response: { 200: AllGroupsReply }
    }
  }, async ({ whatsapp, params: { session } }) =>
    ({ status: 'success' as const, response: await whatsapp.groups.list(), session }))
}

export default allGroups
