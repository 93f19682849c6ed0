import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { MessagesReply } from '../../schemas/messages.js'
import { SendButtonsBody, SendListMessageBody, SendPollMessageBody } from '../../schemas/messages-send.js'
import type { ListOptions, PollOptions, TextOptions } from '../../src/whatsapp/send-options.js'

const sendButtons: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.addHook('preHandler', fastify.resolveRecipients)

  fastify.post('/:session/send-buttons', {
    schema: {
      operationId: 'sendButtons',
      tags: ['messages'],
      summary: 'Send a text with buttons',
      description:
          'Sends a text with up to three buttons, given in `options.buttons`. WhatsApp does not show buttons on every phone; a poll or a list is shown everywhere. Several recipients get it one after the other; if a number is not on WhatsApp, the reply is 400 and nothing is sent.',
      params: SessionParams,
      body: SendButtonsBody,
      response: { 201: MessagesReply }
    }
  }, async ({ whatsappClient: client, signal, recipients, params: { session }, body }, reply) => {
    const { message } = body
    const options = fastify.messages.optionsFor(client, recipients, body, message)
    const sent = await fastify.messages.sendToEach(client, { recipients, signal }, async (chatId) =>
      client.sendText(chatId, message, (await options(chatId)) as TextOptions)
    )
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })

  fastify.post('/:session/send-list-message', {
    schema: {
      operationId: 'sendListMessage',
      tags: ['messages'],
      summary: 'Send a list',
      description:
          'Sends a text with a button that opens a list, in sections, of which one row can be chosen. Several recipients get it one after the other; if a number is not on WhatsApp, the reply is 400 and nothing is sent.',
      params: SessionParams,
      body: SendListMessageBody,
      response: { 201: MessagesReply }
    }
  }, async ({ whatsappClient: client, signal, recipients, params: { session }, body }, reply) => {
    const { sections, buttonText = 'SELECT AN OPTION', description = '', title, footer } = body
    const list = { buttonText, description, sections, ...(title && { title }), ...(footer && { footer }) }
    const options = fastify.messages.optionsFor(client, recipients, body, description)
    const sent = await fastify.messages.sendToEach(client, { recipients, signal }, async (chatId) =>
      client.sendListMessage(chatId, { ...(await options(chatId)), ...list } as ListOptions)
    )
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })

  fastify.post('/:session/send-poll-message', {
    schema: {
      operationId: 'sendPollMessage',
      tags: ['messages'],
      summary: 'Send a poll',
      description:
          'Sends a question with 2 to 12 options to vote on; votes/{id} returns the votes. Several recipients get it one after the other; if a number is not on WhatsApp, the reply is 400 and nothing is sent.',
      params: SessionParams,
      body: SendPollMessageBody,
      response: { 201: MessagesReply }
    }
  }, async ({ whatsappClient: client, signal, recipients, params: { session }, body }, reply) => {
    const { name, choices } = body
    const options = fastify.messages.optionsFor(client, recipients, body, name)
    const sent = await fastify.messages.sendToEach(client, { recipients, signal }, async (chatId) =>
      fastify.messages.sendPoll(client, chatId, name, choices, (await options(chatId)) as PollOptions)
    )
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendButtons
