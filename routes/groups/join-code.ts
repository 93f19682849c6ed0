import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { JoinBody, JoinReply } from '../../schemas/groups.js'

const JOINED = 'The informed contact(s) entered the group successfully'

const joinCode: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/join-code', {
    config: { needs: 'groupInvites' },
    schema: {
      operationId: 'joinGroup',
      tags: ['groups'],
      summary: 'Join a group',
      description: 'Joins the group behind an invite link or code. Some groups let nobody in until an admin agrees: ' +
        'then `pendingApproval` is true.',
      params: SessionParams,
      body: JoinBody,
      response: { 201: JoinReply }
    }
  }, async ({ whatsapp, params: { session }, body: { inviteCode } }, reply) => {
    const { id, pendingApproval } = await whatsapp.groups.join(inviteCode)
    reply.code(201)
    return {
      status: 'success' as const,
      response: { message: JOINED, contact: inviteCode, id, pendingApproval },
      session
    }
  })
}

export default joinCode
