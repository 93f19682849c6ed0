import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { MessagesReply } from '../../schemas/messages.js'
import { SendReplyBody } from '../../schemas/messages-send.js'
import { EACH_RECIPIENT } from '../../schemas/recipients.js'
import { requireOption } from '../../src/whatsapp/message-options.js'
import { sendWithOptions } from '../../src/whatsapp/send-to-each.js'

const sendReply: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-reply', {
    preHandler: fastify.resolveRecipients,
    config: { needs: 'replies', socketEvent: { event: 'mensagem-enviada', what: 'request' } },
    schema: {
      operationId: 'sendReply',
      tags: ['messages'],
      summary: 'Reply to a message',
      description: `Sends a text that quotes a message. ${EACH_RECIPIENT}`,
      params: SessionParams,
      body: SendReplyBody,
      response: { 201: MessagesReply }
    }
  }, async (request, reply) => {
    const { whatsapp: { messages }, params: { session }, body } = request
    const { message } = body
    requireOption(body, 'messageId')
    const sent = await sendWithOptions(request, message, (chatId, options) =>
      messages.sendReply(chatId, message, options))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendReply
