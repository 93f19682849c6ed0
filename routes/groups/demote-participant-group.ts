import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { ParticipantsBody, ParticipantsReply } from '../../schemas/groups.js'

const DEMOTED = 'Admin of participant(s) revoked successfully'

const demoteParticipantGroup: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/demote-participant-group', {
    preHandler: [fastify.resolveGroups, fastify.resolveRecipients],
    config: { needs: 'groupMembers' },
    schema: {
      operationId: 'demoteGroupParticipants',
      tags: ['groups'],
      summary: 'Demote admins',
      description:
          'Demotes admins of groups to members. Only admins may do that, and the creator of the group stays an admin.',
      params: SessionParams,
      body: ParticipantsBody,
      response: { 201: ParticipantsReply(DEMOTED, 'Demoted.') }
    }
  }, async ({ whatsapp, groups, recipients, params: { session } }, reply) => {
    await whatsapp.groups.demote(groups, recipients)
    reply.code(201)
    return { status: 'success' as const, response: { message: DEMOTED, participants: recipients, groups }, session }
  })
}

export default demoteParticipantGroup
