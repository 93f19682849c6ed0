import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { GroupParams, MembersIdsReply, MembersReply } from '../../schemas/groups.js'
import { each } from '../../src/shared/each.js'

const groupMembers: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/group-members/:groupId', {
    preHandler: fastify.resolveGroups,
    schema: {
      operationId: 'listGroupMembers',
      tags: ['groups'],
      summary: 'List group members',
      description: 'The members of a group, with what this account knows of each.',
      params: GroupParams,
      response: { 200: MembersReply }
    }
  }, async ({ whatsapp, groups, params: { session } }) => {
    const response = await each(groups, (id) => whatsapp.groups.members(id))
    return { status: 'success' as const, response, session }
  })

  fastify.get('/:session/group-members-ids/:groupId', {
    preHandler: fastify.resolveGroups,
    schema: {
      operationId: 'listGroupMembersIds',
      tags: ['groups'],
      summary: 'List ids of group members',
      description: 'The ids of the members. Groups know their members by LID; pn-lid resolves a LID to its number.',
      params: GroupParams,
      response: { 200: MembersIdsReply }
    }
  }, async ({ whatsapp, groups, params: { session } }) => {
    const response = await each(groups, (id) => whatsapp.groups.memberIds(id))
    return { status: 'success' as const, response, session }
  })
}

export default groupMembers
