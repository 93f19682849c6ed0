import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import {
  AddSubgroupsReply, CommunityBody, CreateCommunityBody, CreateCommunityReply, DeactivateReply, RemoveSubgroupsReply, SubgroupsBody
} from '../../schemas/community.js'

const community: FastifyPluginAsyncTypebox = async (fastify) => {
  const idsOf = (ids: string[], field: string) => ids.length === 0 ? [] : fastify.parseGroups(ids, field)
  const idOf = (id: string) => fastify.parseGroups([id], 'body/id')[0] ?? id

  fastify.post('/:session/create-community', {
    schema: {
      operationId: 'createCommunity',
      tags: ['community'],
      summary: 'Create a community',
      description: 'Creates a community with a group for announcements, and links the given groups to it. `subGroups` has the groups that could not be linked.',
      params: SessionParams,
      body: CreateCommunityBody,
      response: { 200: CreateCommunityReply }
    }
  }, async ({ whatsapp, params: { session }, body: { name, description, groupIds } }) =>
    ({ ...await whatsapp.communities.create(name, description, idsOf(groupIds, 'body/groupIds')), session }))

  fastify.post('/:session/deactivate-community', {
    schema: {
      operationId: 'deactivateCommunity',
      tags: ['community'],
      summary: 'Deactivate a community',
      description: 'Dissolves a community and its group for announcements. The other groups live on by themselves. Only its admins may do that.',
      params: SessionParams,
      body: CommunityBody,
      response: { 200: DeactivateReply }
    }
  }, async ({ whatsapp, params: { session }, body: { id } }) => ({ ...await whatsapp.communities.deactivate(idOf(id)), session }))

  fastify.post('/:session/add-community-subgroup', {
    schema: {
      operationId: 'addCommunitySubgroups',
      tags: ['community'],
      summary: 'Link groups to a community',
      description: 'Makes groups part of a community. This account must be admin of both.',
      params: SessionParams,
      body: SubgroupsBody,
      response: { 200: AddSubgroupsReply }
    }
  }, async ({ whatsapp, params: { session }, body: { id, groupsIds } }) =>
    ({ ...await whatsapp.communities.linkGroups(idOf(id), idsOf(groupsIds, 'body/groupsIds')), session }))

  fastify.post('/:session/remove-community-subgroup', {
    schema: {
      operationId: 'removeCommunitySubgroups',
      tags: ['community'],
      summary: 'Unlink groups from a community',
      description: 'The groups live on by themselves. Only admins of the community may do that.',
      params: SessionParams,
      body: SubgroupsBody,
      response: { 200: RemoveSubgroupsReply }
    }
  }, async ({ whatsapp, params: { session }, body: { id, groupsIds } }) =>
    ({ ...await whatsapp.communities.unlinkGroups(idOf(id), idsOf(groupsIds, 'body/groupsIds')), session }))
}

export default community
