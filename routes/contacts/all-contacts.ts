import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { AllContactsReply } from '../../schemas/contacts.js'

const allContacts: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/all-contacts', {
    schema: {
      operationId: 'getAllContacts',
      tags: ['contacts'],
      summary: 'List contacts',
      description: 'All contacts that WhatsApp Web knows: the address book (`isMyContact`), and people in chats and ' +
        'groups.',
      params: SessionParams,
      response: { 200: AllContactsReply }
    }
  }, async ({ whatsapp, params: { session } }) =>
    ({ status: 'success' as const, response: await whatsapp.contacts.list(), session }))
}

export default allContacts
