import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { CommunityParams, CommunityParticipantsReply } from '../../schemas/community.js'
import { parseGroups } from '../../src/whatsapp/recipients.js'

const communityParticipants: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/community-participants/:id', {
    schema: {
      operationId: 'listCommunityParticipants',
      tags: ['community'],
      summary: 'List community members',
      description: 'Ids of everybody who is in a community, be it through one of its groups.',
      params: CommunityParams,
      response: { 200: CommunityParticipantsReply }
    }
  }, async ({ whatsapp, params: { id } }) => {
    const [community = id] = parseGroups([id], 'params/id')
    return await whatsapp.communities.members(community)
  })
}

export default communityParticipants
