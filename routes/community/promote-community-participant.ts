import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { CommunityAdminsReply, CommunityParticipantsBody } from '../../schemas/community.js'
import { parseGroups } from '../../src/whatsapp/recipients.js'

const promoteCommunityParticipant: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/promote-community-participant', {
    schema: {
      operationId: 'promoteCommunityParticipants',
      tags: ['community'],
      summary: 'Promote community members',
      description: 'Makes members of a community its admins. Only admins may do that.',
      params: SessionParams,
      body: CommunityParticipantsBody,
      response: { 200: CommunityAdminsReply }
    }
  }, async (request) => {
    const { whatsapp, params: { session }, body: { id, participantsId } } = request
    const people = await fastify.resolvePeople(request, participantsId, 'body/participantsId')
    const [community = id] = parseGroups([id], 'body/id')
    await whatsapp.communities.promote(community, people)
    return { participants: people, success: true as const, session }
  })
}

export default promoteCommunityParticipant
