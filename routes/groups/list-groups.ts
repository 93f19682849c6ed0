import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { AllGroupsReply, CommonGroupsParams, CommonGroupsReply, GroupInfoReply, GroupParams } from '../../schemas/groups.js'

const listGroups: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/all-groups', {
    schema: {
      operationId: 'listGroups',
      tags: ['groups'],
      summary: 'List groups',
      description: 'All groups and communities that this account has a chat of, including those that it has left. list-chats with `onlyGroups` returns the same.',
      deprecated: true,
      params: SessionParams,
      response: { 200: AllGroupsReply }
    }
  }, async ({ whatsapp, params: { session } }) =>
    ({ status: 'success' as const, response: await whatsapp.groups.list(), session }))

  fastify.get('/:session/common-groups/:wid', {
    schema: {
      operationId: 'listCommonGroups',
      tags: ['groups'],
      summary: 'List common groups',
      description: 'The ids of the groups in which both this account and the given person are.',
      params: CommonGroupsParams,
      response: { 200: CommonGroupsReply }
    }
  }, async ({ whatsapp, params: { wid } }) => {
    const [id = wid] = fastify.parseRecipients({ phone: [wid] }, 'params/wid')
    return await whatsapp.groups.listCommon(id)
  })

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
    ({ status: 'success' as const, response: await fastify.each(groups, (id) => whatsapp.groups.get(id)), session }))
}

export default listGroups
