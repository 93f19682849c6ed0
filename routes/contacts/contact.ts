import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { ContactReply, PhoneParams } from '../../schemas/contacts.js'
import { each } from '../../src/shared/each.js'

const contact: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/contact/:phone', {
    preHandler: fastify.parsePathIds,
    schema: {
      operationId: 'getContact',
      tags: ['contacts'],
      summary: 'Get a contact',
      description: 'What WhatsApp Web knows of a person, or of several. 404 where it knows nothing.',
      params: PhoneParams,
      response: { 200: ContactReply }
    }
  }, async ({ whatsapp, recipients, params: { session } }) => {
    const response = await each(recipients, (id) => whatsapp.contacts.get(id))
    return { status: 'success' as const, response, session }
  })
}

export default contact
