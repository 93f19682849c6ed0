import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { AddSubgroupsReply, SubgroupsBody } from '../../schemas/community.js'
import { parseGroups } from '../../src/whatsapp/recipients.js'

const addCommunitySubgroup: FastifyPluginAsyncTypebox = async (fastify) => {
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
  }, async ({ whatsapp, params: { session }, body: { id, groupsIds } }) => {
    const [community = id] = parseGroups([id], 'body/id')
    const groups = groupsIds.length === 0 ? [] : parseGroups(groupsIds, 'body/groupsIds')
    return { ...await whatsapp.communities.linkGroups(community, groups), session }
  })
}

export default addCommunitySubgroup
