import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { CreateGroupBody, CreateGroupReply } from '../../schemas/groups.js'

const createGroup: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/create-group', {
    config: { needs: 'groupMembership' },
    schema: {
      operationId: 'createGroup',
      tags: ['groups'],
      summary: 'Create a group',
      description: 'Creates one group, or several with the same members. This account becomes their admin. People ' +
        'whose privacy settings forbid adding them are listed in `participants` with an invitation code.',
      params: SessionParams,
      body: CreateGroupBody,
      response: { 201: CreateGroupReply }
    }
  }, async (request, reply) => {
    const { whatsapp, params: { session }, body: { name, participants } } = request
    const people = participants.length > 0
      ? await fastify.resolvePeople(request, participants, 'body/participants')
      : []
    const groupInfo = await whatsapp.groups.create([name].flat(), people)
    reply.code(201)
    return {
      status: 'success' as const,
      response: { message: 'Group(s) created successfully', group: name, groupInfo },
      session
    }
  })
}

export default createGroup
