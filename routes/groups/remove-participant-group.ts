import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { ParticipantsBody, ParticipantsReply } from '../../schemas/groups.js'

const REMOVED = 'Participant(s) removed successfully'

const removeParticipantGroup: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/remove-participant-group', {
    preHandler: [fastify.resolveGroups, fastify.resolveRecipients],
    config: { needs: 'groupMembers' },
    schema: {
      operationId: 'removeGroupParticipants',
      tags: ['groups'],
      summary: 'Remove group members',
      description: 'Removes members from groups. Only admins may do that.',
      params: SessionParams,
      body: ParticipantsBody,
      response: { 200: ParticipantsReply(REMOVED, 'Removed.') }
    }
  }, async ({ whatsapp, groups, recipients, params: { session } }) => {
    await whatsapp.groups.removeMembers(groups, recipients)
    return { status: 'success' as const, response: { message: REMOVED, participants: recipients, groups }, session }
  })
}

export default removeParticipantGroup
