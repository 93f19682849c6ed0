import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { PnLidParams, PnLidReply } from '../../schemas/contacts.js'
import { assertContacts } from '../../src/whatsapp/recipients.js'

const pnLid: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/contact/pn-lid/:pnLid', {
    config: { bareIds: true },
    preHandler: fastify.parsePathId,
    schema: {
      operationId: 'getPnLid',
      tags: ['contacts'],
      summary: 'Resolve a phone number or LID',
      description: 'Both ids of a person: WhatsApp increasingly shows a LID in place of the phone number. 404 if it ' +
        'does not reveal the other one.',
      params: PnLidParams,
      response: { 200: PnLidReply }
    }
  }, async ({ whatsapp, recipients, params: { session } }) => {
    assertContacts(recipients, 'params/pnLid')
    return { ...await whatsapp.contacts.resolveIds(recipients[0] ?? ''), session }
  })
}

export default pnLid
