import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { GroupInfoReply, GroupParams } from '../../schemas/groups.js'
import { each } from '../../src/shared/each.js'

const groupInfo: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/group-info/:groupId', {
    preHandler: fastify.resolveGroups,
    schema: {
      operationId: 'getGroupInfo',
      tags: ['groups'],
      summary: 'Get group info',
      description: 'Name, description, members and admins of a group, and when each was last changed.',
      params: GroupParams,
      response: { 200: GroupInfoReply }
    }
  }, async ({ whatsapp, groups, params: { session } }) =>
    ({ status: 'success' as const, response: await each(groups, (id) => whatsapp.groups.get(id)), session }))
}

export default groupInfo
