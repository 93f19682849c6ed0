import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { GroupParams, RevokedLinkReply } from '../../schemas/groups.js'
import { each } from '../../src/shared/each.js'

const groupRevokeLink: FastifyPluginAsyncTypebox = async (fastify) => {
  const revokeLink = async ({ whatsapp, groups }: FastifyRequest, session: string) => {
    const response = await each(groups, (id) => whatsapp.groups.revokeInviteLink(id))
    return { status: 'Success' as const, response, session }
  }

  fastify.post('/:session/group-revoke-link/:groupId', {
    preHandler: fastify.resolveGroups,
    config: { needs: 'groupInvites' },
    schema: {
      operationId: 'revokeInviteLink',
      tags: ['groups'],
      summary: 'Revoke the invite link',
      description: 'Makes the current link void and returns a new one. Only admins may do that.',
      params: GroupParams,
      response: { 200: RevokedLinkReply }
    }
  }, async (request) => revokeLink(request, request.params.session))

  fastify.get('/:session/group-revoke-link/:groupId', {
    preHandler: fastify.resolveGroups,
    config: { needs: 'groupInvites', changesState: true },
    schema: {
      operationId: 'revokeInviteLinkByGet',
      tags: ['groups'],
      summary: 'Revoke the invite link (GET)',
      description: 'The same as POST, for clients of wppconnect-server: it changes the group.',
      params: GroupParams,
      response: { 200: RevokedLinkReply }
    }
  }, async (request) => revokeLink(request, request.params.session))
}

export default groupRevokeLink
