import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { MessagesReply } from '../../schemas/messages.js'
import { SendMessageBody } from '../../schemas/messages-send.js'
import { sendWithOptions } from '../../src/whatsapp/send-to-each.js'

const sendMessage: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-message', {
    preHandler: fastify.resolveRecipients,
    config: { socketEvent: { event: 'mensagem-enviada' } },
    schema: {
      operationId: 'sendMessage',
      tags: ['messages'],
      summary: 'Send a text',
      description:
        'Sends a text to one or several people or groups, one after the other. If a number is not on ' +
        'WhatsApp, the reply is 400 and nothing is sent. `options` can quote a message, mention people, add ' +
        'buttons, or shape the preview of a link; a channel takes none of these. Group members that the text ' +
        'names with @number are mentioned.',
      params: SessionParams,
      body: SendMessageBody,
      response: { 201: MessagesReply }
    }
  }, async (request, reply) => {
    const { whatsapp: { messages }, params: { session }, body } = request
    const { message } = body
    const sent = await sendWithOptions(request, message, (chatId, options) =>
      messages.sendText(chatId, message, options))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendMessage
