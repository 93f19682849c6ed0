import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { ParticipantsBody, ParticipantsReply } from '../../schemas/groups.js'

const PROMOTED = 'Successful promoted participant(s)'

const promoteParticipantGroup: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/promote-participant-group', {
    preHandler: [fastify.resolveGroups, fastify.resolveRecipients],
    config: { needs: 'groupMembers' },
    schema: {
      operationId: 'promoteGroupParticipants',
      tags: ['groups'],
      summary: 'Promote members',
      description: 'Promotes members of groups to admins. Only admins may do that.',
      params: SessionParams,
      body: ParticipantsBody,
      response: { 201: ParticipantsReply(PROMOTED, 'Promoted.') }
    }
  }, async ({ whatsapp, groups, recipients, params: { session } }, reply) => {
    await whatsapp.groups.promote(groups, recipients)
    reply.code(201)
    return { status: 'success' as const, response: { message: PROMOTED, participants: recipients, groups }, session }
  })
}

export default promoteParticipantGroup
