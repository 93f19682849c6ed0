import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AdminsReply, GroupParams, MembersIdsReply, MembersReply } from '../../schemas/groups.js'
import type { Wid } from '../../schemas/contacts.js'

const groupMembers: FastifyPluginAsyncTypebox = async (fastify) => {
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
  }, async ({ whatsapp, groups, params: { session } }) =>
    ({ status: 'success' as const, response: await fastify.each(groups, (id) => whatsapp.groups.members(id)), session }))

  fastify.get('/:session/group-members-ids/:groupId', {
    schema: {
      operationId: 'listGroupMembersIds',
      tags: ['groups'],
      summary: 'List ids of group members',
      description: 'The ids of the members. Groups know their members by LID; pn-lid resolves a LID to its number.',
      params: GroupParams,
      response: { 200: MembersIdsReply }
    }
  }, async ({ whatsapp, groups, params: { session } }) =>
    ({ status: 'success' as const, response: await fastify.each(groups, (id) => whatsapp.groups.memberIds(id)), session }))

  fastify.get('/:session/group-admins/:groupId', {
    schema: {
      operationId: 'listGroupAdmins',
      tags: ['groups'],
      summary: 'List group admins',
      description: 'The ids of the admins: one list for each group that is named.',
      params: GroupParams,
      response: { 200: AdminsReply }
    }
  }, async ({ whatsapp, groups, params: { session } }) => {
    const response: Wid[][] = []
    for (const id of groups) response.push(await whatsapp.groups.admins(id))
    return { status: 'success' as const, response, session }
  })
}

export default groupMembers
