import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { AddParticipantsReply, ParticipantsBody, ParticipantsReply } from '../../schemas/groups.js'

const [REMOVED, PROMOTED, DEMOTED] = [
  'Participant(s) removed successfully',
  'Successful promoted participant(s)',
  'Admin of participant(s) revoked successfully'
]

const participants: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.addHook('preHandler', fastify.resolveGroups)
  fastify.addHook('preHandler', fastify.resolveRecipients)

  fastify.post('/:session/add-participant-group', {
    schema: {
      operationId: 'addGroupParticipants',
      tags: ['groups'],
      summary: 'Add group members',
      description:
          'Adds people to groups. People whose privacy settings forbid it, and members, are not added: `result` has the outcome for each, with an invitation code if there is one.',
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

  fastify.post('/:session/remove-participant-group', {
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

  fastify.post('/:session/promote-participant-group', {
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

  fastify.post('/:session/demote-participant-group', {
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

export default participants
