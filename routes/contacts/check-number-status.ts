import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { NumberStatusReply, PhoneParams } from '../../schemas/contacts.js'
import { each } from '../../src/shared/each.js'
import { assertContacts } from '../../src/whatsapp/recipients.js'

const checkNumberStatus: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/check-number-status/:phone', {
    preHandler: fastify.parsePathIds,
    schema: {
      operationId: 'checkNumberStatus',
      tags: ['contacts'],
      summary: 'Check a number',
      description: 'Whether a number, or each of several, is on WhatsApp, and its id there.',
      params: PhoneParams,
      response: { 200: NumberStatusReply }
    }
  }, async ({ whatsapp, recipients, params: { session } }) => {
    assertContacts(recipients, 'params/phone')
    const response = await each(recipients, (id) => whatsapp.contacts.checkNumber(id))
    return { status: 'success' as const, response, session }
  })
}

export default checkNumberStatus
