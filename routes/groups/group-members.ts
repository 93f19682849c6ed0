import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AdminsReply, GroupParams, MembersIdsReply, MembersReply } from '../../schemas/groups.js'

const groupMembers: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')
  fastify.addHook('preHandler', fastify.resolveGroups)

  fastify.get('/:session/group-members/:groupId', {
    schema: {
      operationId: 'listGroupMembers',
      tags: ['groups'],
      summary: 'List group members',
      description: 'The members of a group, with what this account knows of each.',
      params: GroupParams,
      response: { 200: MembersReply }
    }
  }, async ({ whatsappClient: client, groups, params: { session } }) =>
    ({ status: 'success' as const, response: await fastify.each(groups, (id) => fastify.groups.members(client, id)) as never, session }))

  fastify.get('/:session/group-members-ids/:groupId', {
    schema: {
      operationId: 'listGroupMembersIds',
      tags: ['groups'],
      summary: 'List ids of group members',
      description: 'The ids of the members. Groups know their members by LID; pn-lid resolves a LID to its number.',
      params: GroupParams,
      response: { 200: MembersIdsReply }
    }
  }, async ({ whatsappClient: client, groups, params: { session } }) =>
    ({ status: 'success' as const, response: await fastify.each(groups, (id) => client.getGroupMembersIds(id)) as never, session }))

  fastify.get('/:session/group-admins/:groupId', {
    schema: {
      operationId: 'listGroupAdmins',
      tags: ['groups'],
      summary: 'List group admins',
      description: 'The ids of the admins: one list for each group that is named.',
      params: GroupParams,
      response: { 200: AdminsReply }
    }
  }, async ({ whatsappClient: client, groups, params: { session } }) =>
    ({ status: 'success' as const, response: [await fastify.each(groups, (id) => client.getGroupAdmins(id))].flat(groups.length > 1 ? 1 : 0) as never, session }))
}

export default groupMembers
