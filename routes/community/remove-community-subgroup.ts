import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { RemoveSubgroupsReply, SubgroupsBody } from '../../schemas/community.js'
import { parseGroups } from '../../src/whatsapp/recipients.js'

const removeCommunitySubgroup: FastifyPluginAsyncTypebox = async (fastify) => {
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
  }, async ({ whatsapp, params: { session }, body: { id, groupsIds } }) => {
    const [community = id] = parseGroups([id], 'body/id')
    const groups = groupsIds.length === 0 ? [] : parseGroups(groupsIds, 'body/groupsIds')
    return { ...await whatsapp.communities.unlinkGroups(community, groups), session }
  })
}

export default removeCommunitySubgroup
