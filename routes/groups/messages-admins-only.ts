import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { AdminsOnlyBody, ChangedReply } from '../../schemas/groups.js'
import { each } from '../../src/shared/each.js'

const messagesAdminsOnly: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/messages-admins-only', {
    preHandler: fastify.resolveGroups,
    config: { needs: 'groupSettings' },
    schema: {
      operationId: 'setMessagesAdminsOnly',
      tags: ['groups'],
      summary: 'Restrict messages to admins',
      description: 'Lets only admins write in groups, or with `value: false` all members again. Only admins may do ' +
        'that.',
      params: SessionParams,
      body: AdminsOnlyBody,
      response: { 200: ChangedReply }
    }
  }, async ({ whatsapp, groups, params: { session }, body: { value = true } }) => {
    const response = await each(groups, (id) => whatsapp.groups.setProperty(id, 'announcement', value))
    return { status: 'success' as const, response, session }
  })
}

export default messagesAdminsOnly
