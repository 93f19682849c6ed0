import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { CommunityAdminsReply, CommunityParticipantsBody } from '../../schemas/community.js'
import { parseGroups } from '../../src/whatsapp/recipients.js'

const demoteCommunityParticipant: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/demote-community-participant', {
    schema: {
      operationId: 'demoteCommunityParticipants',
      tags: ['community'],
      summary: 'Demote community admins',
      description: 'Takes back that members are admins of a community. Only admins may do that, and not to who made ' +
        'it.',
      params: SessionParams,
      body: CommunityParticipantsBody,
      response: { 200: CommunityAdminsReply }
    }
  }, async (request) => {
    const { whatsapp, params: { session }, body: { id, participantsId } } = request
    const people = await fastify.resolvePeople(request, participantsId, 'body/participantsId')
    const [community = id] = parseGroups([id], 'body/id')
    await whatsapp.communities.demote(community, people)
    return { participants: people, success: true as const, session }
  })
}

export default demoteCommunityParticipant
