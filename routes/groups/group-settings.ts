import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Done, SessionParams } from '../../schemas/common.js'
import { AdminsOnlyBody, ChangedReply, PrivacyBody, PropertyBody } from '../../schemas/groups.js'

const PRIVACY = 'Group privacy changed successfully'

const groupSettings: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.addHook('preHandler', fastify.resolveGroups)

  fastify.post('/:session/group-property', {
    schema: {
      operationId: 'setGroupProperty',
      tags: ['groups'],
      summary: 'Set a group setting',
      description: 'Turns a setting of groups on or off: who writes, who changes the group, whether messages disappear.',
      params: SessionParams,
      body: PropertyBody,
      response: { 200: ChangedReply }
    }
  }, async ({ whatsapp, groups, params: { session }, body: { property, value = true } }) =>
    ({ status: 'success' as const, response: await fastify.each(groups, (id) => whatsapp.groups.setProperty(id, property, value)), session }))

  fastify.post('/:session/messages-admins-only', {
    schema: {
      operationId: 'setMessagesAdminsOnly',
      tags: ['groups'],
      summary: 'Restrict messages to admins',
      description: 'Lets only admins write in groups, or with `value: false` all members again. Only admins may do that.',
      params: SessionParams,
      body: AdminsOnlyBody,
      response: { 200: ChangedReply }
    }
  }, async ({ whatsapp, groups, params: { session }, body: { value = true } }) =>
    ({ status: 'success' as const, response: await fastify.each(groups, (id) => whatsapp.groups.setProperty(id, 'announcement', value)), session }))

  fastify.post('/:session/change-privacy-group', {
    schema: {
      operationId: 'changeGroupPrivacy',
      tags: ['groups'],
      summary: 'Restrict group changes to admins',
      description: 'Lets only admins change name, description and picture of groups, or with `status: false` all members again. Only admins may do that.',
      params: SessionParams,
      body: PrivacyBody,
      response: { 200: Done(PRIVACY, 'Changed.') }
    }
  }, async ({ whatsapp, groups, params: { session }, body: { status } }) => {
    await fastify.each(groups, (id) => whatsapp.groups.setProperty(id, 'restrict', status))
    return { status: 'success' as const, response: { message: PRIVACY }, session }
  })
}

export default groupSettings
