import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { CommunityAdminsReply, CommunityParams, CommunityParticipantsBody, CommunityParticipantsReply } from '../../schemas/community.js'

const participants: FastifyPluginAsyncTypebox = async (fastify) => {
  const idOf = (id: string, field: string) => fastify.parseGroups([id], field)[0] ?? id

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
    await whatsapp.communities.promote(idOf(id, 'body/id'), people)
    return { participants: people, success: true as const, session }
  })

  fastify.post('/:session/demote-community-participant', {
    schema: {
      operationId: 'demoteCommunityParticipants',
      tags: ['community'],
      summary: 'Demote community admins',
      description: 'Takes back that members are admins of a community. Only admins may do that, and not to who made it.',
      params: SessionParams,
      body: CommunityParticipantsBody,
      response: { 200: CommunityAdminsReply }
    }
  }, async (request) => {
    const { whatsapp, params: { session }, body: { id, participantsId } } = request
    const people = await fastify.resolvePeople(request, participantsId, 'body/participantsId')
    await whatsapp.communities.demote(idOf(id, 'body/id'), people)
    return { participants: people, success: true as const, session }
  })

  fastify.get('/:session/community-participants/:id', {
    schema: {
      operationId: 'listCommunityParticipants',
      tags: ['community'],
      summary: 'List community members',
      description: 'Ids of everybody who is in a community, be it through one of its groups.',
      params: CommunityParams,
      response: { 200: CommunityParticipantsReply }
    }
  }, async ({ whatsapp, params: { id } }) => await whatsapp.communities.members(idOf(id, 'params/id')))
}

export default participants
