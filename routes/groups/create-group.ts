import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { CreateGroupBody, CreateGroupReply, GroupIdBody, LeaveReply } from '../../schemas/groups.js'

const LEFT = 'You left the group successfully'

const createGroup: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/create-group', {
    schema: {
      operationId: 'createGroup',
      tags: ['groups'],
      summary: 'Create a group',
      description: 'Creates one group, or several with the same members. This account becomes their admin. People whose privacy settings forbid adding them are listed in `participants` with an invitation code.',
      params: SessionParams,
      body: CreateGroupBody,
      response: { 201: CreateGroupReply }
    }
  }, async (request, reply) => {
    const { whatsapp, params: { session }, body: { name, participants } } = request
    const people = participants.length === 0 ? [] : await fastify.resolvePeople(request, participants, 'body/participants')
    const groupInfo = await whatsapp.groups.create([name].flat(), people)
    reply.code(201)
    return { status: 'success' as const, response: { message: 'Group(s) created successfully', group: name, groupInfo }, session }
  })

  fastify.post('/:session/leave-group', {
    preHandler: fastify.resolveGroups,
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
    await fastify.each(groups, (id) => whatsapp.groups.leave(id))
    return { status: 'success' as const, response: { messages: LEFT, message: LEFT, group: groupId }, session }
  })
}

export default createGroup
