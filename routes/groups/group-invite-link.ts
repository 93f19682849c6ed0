import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { GroupParams, InviteLinkReply } from '../../schemas/groups.js'
import { each } from '../../src/shared/each.js'

const groupInviteLink: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/group-invite-link/:groupId', {
    preHandler: fastify.resolveGroups,
    config: { needs: 'groupInvites' },
    schema: {
      operationId: 'inviteLink',
      tags: ['groups'],
      summary: 'Get the invite link',
      description: 'Whoever opens the link can join the group. Only admins may see it.',
      params: GroupParams,
      response: { 200: InviteLinkReply }
    }
  }, async ({ whatsapp, groups, params: { session } }) => {
    const response = await each(groups, (id) => whatsapp.groups.inviteLink(id))
    return { status: 'success' as const, response, session }
  })
}

export default groupInviteLink
