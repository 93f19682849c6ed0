import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { AllContactsReply, ContactReply, PhoneParams, PnLidParams, PnLidReply } from '../../schemas/contacts.js'

const contact: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/all-contacts', {
    schema: {
      operationId: 'getAllContacts',
      tags: ['contacts'],
      summary: 'List contacts',
      description: 'All contacts that WhatsApp Web knows: the address book (`isMyContact`), and people in chats and groups.',
      params: SessionParams,
      response: { 200: AllContactsReply }
    }
  }, async ({ whatsapp, params: { session } }) =>
    ({ status: 'success' as const, response: await whatsapp.contacts.list(), session }))

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
    const response = await fastify.each(recipients, (id) => whatsapp.contacts.get(id))
    return { status: 'success' as const, response, session }
  })

  fastify.get('/:session/contact/pn-lid/:pnLid', {
    preHandler: fastify.parsePathId,
    schema: {
      operationId: 'getPnLid',
      tags: ['contacts'],
      summary: 'Resolve a phone number or LID',
      description: 'Both ids of a person: WhatsApp increasingly shows a LID in place of the phone number. 404 if it does not reveal the other one.',
      params: PnLidParams,
      response: { 200: PnLidReply }
    }
  }, async ({ whatsapp, recipients, params: { session } }) => {
    fastify.assertContacts(recipients, 'params/pnLid')
    return { ...await whatsapp.contacts.resolveIds(recipients[0] ?? ''), session }
  })
}

export default contact
