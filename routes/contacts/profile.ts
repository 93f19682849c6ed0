import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { NumberStatusReply, PhoneParams } from '../../schemas/contacts.js'
import { each } from '../../src/shared/each.js'
import { assertContacts } from '../../src/whatsapp/recipients.js'

const profile: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/profile/:phone', {
    preHandler: fastify.parsePathIds,
    schema: {
      operationId: 'getNumberProfile',
      tags: ['contacts'],
      summary: 'Get a number profile',
      description: 'As check-number-status, but a number that is not on WhatsApp is answered with 404.',
      params: PhoneParams,
      response: { 200: NumberStatusReply }
    }
  }, async ({ whatsapp, recipients, params: { session } }) => {
    assertContacts(recipients, 'params/phone')
    const response = await each(recipients, (id) => whatsapp.contacts.numberProfile(id))
    return { status: 'success' as const, response, session }
  })
}

export default profile
