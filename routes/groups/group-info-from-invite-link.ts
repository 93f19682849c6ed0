import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { InviteInfoBody, InviteInfoReply } from '../../schemas/groups.js'

const groupInfoFromInviteLink: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/group-info-from-invite-link', {
    config: { needs: 'groupInvites' },
    schema: {
      operationId: 'getGroupInfoFromInviteLink',
      tags: ['groups'],
      summary: 'Preview a group invite',
      description: 'What WhatsApp shows of the group behind an invite link or code.',
      params: SessionParams,
      body: InviteInfoBody,
      response: { 200: InviteInfoReply }
    }
  }, async ({ whatsapp, params: { session }, body: { invitecode } }) =>
    ({ status: 'success' as const, response: await whatsapp.groups.previewInvite(invitecode), session }))
}

export default groupInfoFromInviteLink
