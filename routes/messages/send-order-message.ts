import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { MessagesReply } from '../../schemas/messages.js'
import { SendOrderMessageBody } from '../../schemas/messages-send.js'
import { EACH_RECIPIENT } from '../../schemas/recipients.js'
import { sendWithOptions } from '../../src/whatsapp/send-to-each.js'

const sendOrderMessage: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-order-message', {
    preHandler: fastify.resolveRecipients,
    config: { needs: 'payments', socketEvent: { event: 'mensagem-enviada' } },
    schema: {
      operationId: 'sendOrderMessage',
      tags: ['messages'],
      summary: 'Send an order',
      description:
        `Sends an order of products of the catalog or of items with a price of their own. ${EACH_RECIPIENT}`,
      params: SessionParams,
      body: SendOrderMessageBody,
      response: { 201: MessagesReply }
    }
  }, async (request, reply) => {
    const { whatsapp: { messages }, params: { session }, body } = request
    const sent = await sendWithOptions(request, undefined, (chatId, options) =>
      messages.sendOrder(chatId, body.items, options))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendOrderMessage
