import type { FastifyRequest } from 'fastify'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { GroupParams, InviteInfoBody, InviteInfoReply, InviteLinkReply, JoinBody, JoinReply, RevokedLinkReply } from '../../schemas/groups.js'

const inviteLink: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/group-invite-link/:groupId', {
    preHandler: fastify.resolveGroups,
    schema: {
      operationId: 'inviteLink',
      tags: ['groups'],
      summary: 'Get the invite link',
      description: 'Whoever opens the link can join the group. Only admins may see it.',
      params: GroupParams,
      response: { 200: InviteLinkReply }
    }
  }, async ({ whatsapp, groups, params: { session } }) =>
    ({ status: 'success' as const, response: await fastify.each(groups, (id) => whatsapp.groups.inviteLink(id)), session }))

  const revokeLink = async ({ whatsapp, groups }: FastifyRequest, session: string) =>
    ({ status: 'Success' as const, response: await fastify.each(groups, (id) => whatsapp.groups.revokeInviteLink(id)), session })

  fastify.post('/:session/group-revoke-link/:groupId', {
    preHandler: fastify.resolveGroups,
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
    config: { changesState: true },
    schema: {
      operationId: 'revokeInviteLinkByGet',
      tags: ['groups'],
      summary: 'Revoke the invite link (GET)',
      description: 'The same as POST, for clients of wppconnect-server: it changes the group.',
      params: GroupParams,
      response: { 200: RevokedLinkReply }
    }
  }, async (request) => revokeLink(request, request.params.session))

  fastify.post('/:session/group-info-from-invite-link', {
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

  fastify.post('/:session/join-code', {
    schema: {
      operationId: 'joinGroup',
      tags: ['groups'],
      summary: 'Join a group',
      description: 'Joins the group behind an invite link or code. Some groups let nobody in until an admin agrees: then `pendingApproval` is true.',
      params: SessionParams,
      body: JoinBody,
      response: { 201: JoinReply }
    }
  }, async ({ whatsapp, params: { session }, body: { inviteCode } }, reply) => {
    const { id, pendingApproval } = await whatsapp.groups.join(inviteCode)
    reply.code(201)
    return { status: 'success' as const, response: { message: 'The informed contact(s) entered the group successfully', contact: inviteCode, id, pendingApproval }, session }
  })
}

export default inviteLink
