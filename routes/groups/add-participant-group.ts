import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { AddParticipantsReply, ParticipantsBody } from '../../schemas/groups.js'

const addParticipantGroup: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/add-participant-group', {
    preHandler: [fastify.resolveGroups, fastify.resolveRecipients],
    config: { needs: 'groupMembers' },
    schema: {
      operationId: 'addGroupParticipants',
      tags: ['groups'],
      summary: 'Add group members',
      description: 'Adds people to groups. People whose privacy settings forbid it, and members, are not added: ' +
        '`result` has the outcome for each, with an invitation code if there is one.',
      params: SessionParams,
      body: ParticipantsBody,
      response: { 201: AddParticipantsReply }
    }
  }, async ({ whatsapp, groups, recipients, params: { session } }, reply) => {
    const outcome = await whatsapp.groups.addMembers(groups, recipients)
    reply.code(201)
    return {
      status: 'success' as const,
      response: { message: 'Addition to group attempted.', participants: recipients, groups, ...outcome },
      session
    }
  })
}

export default addParticipantGroup
