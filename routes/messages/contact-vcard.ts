import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { SendResultReply } from '../../schemas/messages.js'
import { ContactVcardBody } from '../../schemas/messages-send.js'
import { EACH_RECIPIENT } from '../../schemas/recipients.js'
import { oneOrMany } from '../../src/shared/one-or-many.js'
import { parseRecipients } from '../../src/whatsapp/recipients.js'
import { sendWithOptions } from '../../src/whatsapp/send-to-each.js'

const contactVcard: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/contact-vcard', {
    preHandler: fastify.resolveRecipients,
    config: { needs: 'contactCards' },
    schema: {
      operationId: 'sendContactVcard',
      tags: ['messages'],
      summary: 'Send contacts',
      description: `Sends the card of a contact, or of several in one message. ${EACH_RECIPIENT}`,
      params: SessionParams,
      body: ContactVcardBody,
      response: { 200: SendResultReply }
    }
  }, async (request) => {
    const { whatsapp: { messages }, params: { session }, body: { contactsId, name } } = request
    const contacts = parseRecipients({ phone: contactsId }, 'body/contactsId')
    const { response, ...rest } = await sendWithOptions(request, undefined, (chatId, options) =>
      messages.sendContacts(chatId, contacts, name, options))
    return { status: 'success' as const, response: oneOrMany(response), ...rest, session }
  })
}

export default contactVcard
