import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { SendResultReply } from '../../schemas/messages.js'
import {
  DeleteMessageBody,
  DeleteMessageReply,
  ForwardMessagesBody,
  ForwardReply
} from '../../schemas/message-actions.js'
import { ContactVcardBody } from '../../schemas/messages-send.js'
import { oneOrMany } from '../../src/shared/one-or-many.js'

/** Of a message that is forwarded nothing is changed. */
const NOT_FORWARDED = ['quotedMessageId', 'quotedMsg', 'mentioned', 'mentionedList'] as const

const deleteMessage: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.addHook('preHandler', fastify.resolveRecipients)

  fastify.post('/:session/delete-message', {
    schema: {
      operationId: 'deleteMessage',
      tags: ['messages'],
      summary: 'Delete a message',
      description:
          'Deletes one message or several, for everybody or for this account only. Answers when they are gone, and what became of each.',
      params: SessionParams,
      body: DeleteMessageBody,
      response: { 200: DeleteMessageReply }
    }
  },
  async ({
    whatsappClient: client,
    params: { session },
    body: { messageId, onlyLocal = false, deleteMediaInDevice = true }
  }) => {
    const results = await fastify.messages.deleteMessages(client, [messageId].flat(), onlyLocal, deleteMediaInDevice)
    return { status: 'success' as const, response: { message: 'Message deleted', results }, session }
  })

  fastify.post('/:session/forward-messages', {
    schema: {
      operationId: 'forwardMessages',
      tags: ['messages'],
      summary: 'Forward messages',
      description: 'Forwards one message or several to one or several chats, where they are marked as forwarded.',
      params: SessionParams,
      body: ForwardMessagesBody,
      response: { 201: ForwardReply }
    }
  }, async ({ signal, whatsappClient: client, recipients, params: { session }, body }, reply) => {
    const { messageId } = body
    fastify.messages.refuseFields(body, NOT_FORWARDED, 'a message is forwarded as it is')
    const { response, ...rest } = await fastify.messages.sendToEach(client, { recipients, signal }, async (chatId) =>
      ({ sent: await fastify.messages.forwardMessages(client, chatId, [messageId].flat()) }))
    reply.code(201)
    return { status: 'success' as const, response: response.flatMap(({ sent }) => sent), ...rest, session }
  })

  fastify.post('/:session/contact-vcard', {
    schema: {
      operationId: 'sendContactVcard',
      tags: ['messages'],
      summary: 'Send contacts',
      description:
          'Sends the card of a contact, or of several in one message. Several recipients get it one after the other; if a number is not on WhatsApp, the reply is 400 and nothing is sent.',
      params: SessionParams,
      body: ContactVcardBody,
      response: { 200: SendResultReply }
    }
  }, async ({ signal, whatsappClient: client, recipients, params: { session }, body }) => {
    const { contactsId, name } = body
    const contacts = fastify.parseRecipients({ phone: contactsId }, 'body/contactsId')
    const options = fastify.messages.optionsFor(client, recipients, body)
    const { response, ...rest } = await fastify.messages.sendToEach(client, { recipients, signal }, async (chatId) =>
      fastify.messages.sendContacts(client, chatId, contacts, name, await options(chatId)))
    return { status: 'success' as const, response: oneOrMany(response), ...rest, session }
  })
}

export default deleteMessage
