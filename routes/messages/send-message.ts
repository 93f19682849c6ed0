import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { MessagesReply } from '../../schemas/messages.js'
import { SendMessageBody } from '../../schemas/messages-send.js'
import type { TextOptions } from '../../src/whatsapp/send-options.js'

const sendMessage: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.addHook('preHandler', fastify.resolveRecipients)

  fastify.post('/:session/send-message', {
    config: { socketEvent: { event: 'mensagem-enviada' } },
    schema: {
      operationId: 'sendMessage',
      tags: ['messages'],
      summary: 'Send a text',
      description:
          'Sends a text to one or several people or groups, one after the other. If a number is not on WhatsApp, the reply is 400 and nothing is sent. `options` can quote a message, mention people, add buttons, or shape the preview of a link; a channel takes none of these. Group members that the text names with @number are mentioned.',
      params: SessionParams,
      body: SendMessageBody,
      response: { 201: MessagesReply }
    }
  }, async ({ whatsappClient: client, signal, recipients, params: { session }, body }, reply) => {
    const { message } = body
    const options = fastify.messages.optionsFor(client, recipients, body, message)
    const sent = await fastify.messages.sendToEach(client, { recipients, signal }, async (chatId) =>
      fastify.messages.sendText(client, chatId, message, (await options(chatId)) as TextOptions)
    )
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendMessage
