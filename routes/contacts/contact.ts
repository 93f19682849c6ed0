import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { AllContactsReply, ContactReply, PhoneParams, PnLidParams, PnLidReply } from '../../schemas/contacts.js'

const contact: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')

  fastify.get('/:session/all-contacts', {
    schema: {
      operationId: 'getAllContacts',
      tags: ['contacts'],
      summary: 'All contacts',
      description: 'Everybody whom WhatsApp Web knows: the address book (`isMyContact`), and others whom this account has met in chats and groups.',
      params: SessionParams,
      response: { 200: AllContactsReply }
    }
  }, async ({ whatsappClient: client, params: { session } }) => ({ status: 'success' as const, response: await client.getAllContacts() as never, session }))

  fastify.get('/:session/contact/:phone', {
    preHandler: fastify.parsePathIds,
    schema: {
      operationId: 'getContact',
      tags: ['contacts'],
      summary: 'One contact',
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
      summary: 'From phone number to LID, and back',
      description: 'Both ids of a person: WhatsApp shows a LID in place of the phone number more and more. 404 where it does not tell the other one.',
      params: PnLidParams,
      response: { 200: PnLidReply }
    }
  }, async ({ whatsappClient: client, recipients, params: { session } }) => {
    fastify.contacts.checkPersons(recipients, 'params/pnLid')
    return { ...await fastify.contacts.bothIds(client, recipients[0] ?? ''), session } as never
  })
}

export default contact
