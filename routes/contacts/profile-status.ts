import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { PhoneParams, ProfileStatusReply } from '../../schemas/contacts.js'
import { each } from '../../src/shared/each.js'
import { assertContacts } from '../../src/whatsapp/recipients.js'

const profileStatus: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/profile-status/:phone', {
    preHandler: fastify.parsePathIds,
    schema: {
      operationId: 'getProfileStatus',
      tags: ['contacts'],
      summary: 'Get the about text',
      description: 'The about text of one or several people.',
      params: PhoneParams,
      response: { 200: ProfileStatusReply }
    }
  }, async ({ whatsapp, recipients, params: { session } }) => {
    assertContacts(recipients, 'params/phone')
    const response = await each(recipients, (id) => whatsapp.contacts.about(id))
    return { status: 'success' as const, response, session }
  })
}

export default profileStatus
