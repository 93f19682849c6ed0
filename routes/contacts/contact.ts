import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { AllContactsReply, ContactReply, PhoneParams, PnLidParams, PnLidReply } from '../../schemas/contacts.js'

const contact: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')

  fastify.get('/:session/all-contacts', {
    schema: {
      operationId: 'getAllContacts',
      tags: ['contacts'],
      summary: 'List contacts',
      description: 'All contacts that WhatsApp Web knows: the address book (`isMyContact`), and people in chats and groups.',
      params: SessionParams,
      response: { 200: AllContactsReply }
    }
  }, async ({ whatsappClient: client, params: { session } }) => ({ status: 'success' as const, response: await client.getAllContacts() as never, session }))

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
  }, async ({ whatsappClient: client, recipients, params: { session } }) => {
    const response = await fastify.each(recipients, (id) => fastify.contacts.contact(client, id))
    return { status: 'success' as const, response: response as never, session }
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
  }, async ({ whatsappClient: client, recipients, params: { session } }) => {
    fastify.contacts.checkPersons(recipients, 'params/pnLid')
    return { ...await fastify.contacts.bothIds(client, recipients[0] ?? ''), session } as never
  })
}

export default contact
