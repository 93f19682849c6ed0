import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { GroupIdBody, LeaveReply } from '../../schemas/groups.js'
import { each } from '../../src/shared/each.js'

const LEFT = 'You left the group successfully'

const leaveGroup: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/leave-group', {
    preHandler: fastify.resolveGroups,
    config: { needs: 'groupMembership' },
    schema: {
      operationId: 'leaveGroup',
      tags: ['groups'],
      summary: 'Leave groups',
      description: 'This account leaves the groups. Their chats stay until they are deleted.',
      params: SessionParams,
      body: GroupIdBody,
      response: { 200: LeaveReply }
    }
  }, async ({ whatsapp, groups, params: { session }, body: { groupId } }) => {
    await each(groups, (id) => whatsapp.groups.leave(id))
    return { status: 'success' as const, response: { messages: LEFT, message: LEFT, group: groupId }, session }
  })
}

export default leaveGroup
