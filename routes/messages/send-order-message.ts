import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { MessagesReply } from '../../schemas/messages.js'
import { SendOrderMessageBody, SendPixKeyBody } from '../../schemas/messages-send.js'
import type { OrderItems, OrderOptions, PixOptions } from '../../src/whatsapp/send-options.js'

const sendOrderMessage: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.addHook('preHandler', fastify.resolveRecipients)

  fastify.post('/:session/send-order-message', {
    config: { socketEvent: { event: 'mensagem-enviada' } },
    schema: {
      operationId: 'sendOrderMessage',
      tags: ['messages'],
      summary: 'Send an order',
      description: 'Sends an order of products of the catalog or of items with a price of their own. Several recipients get it one after the other; if a number is not on WhatsApp, the reply is 400 and nothing is sent.',
      params: SessionParams,
      body: SendOrderMessageBody,
      response: { 201: MessagesReply }
    }
  }, async ({ signal, whatsappClient: client, recipients, params: { session }, body }, reply) => {
    const options = fastify.messages.optionsFor(client, recipients, body)
    const sent = await fastify.messages.sendToEach(client, { recipients, signal }, async (chatId) => client.sendOrderMessage(chatId, body.items as OrderItems, await options(chatId) as OrderOptions))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })

  fastify.post('/:session/send-pix-key', {
    config: { socketEvent: { event: 'mensagem-enviada' } },
    schema: {
      operationId: 'sendPixKey',
      tags: ['messages'],
      summary: 'Send a PIX key',
      description: 'Sends a key of the Brazilian payment system PIX, to be copied and paid to. Several recipients get it one after the other; if a number is not on WhatsApp, the reply is 400 and nothing is sent.',
      params: SessionParams,
      body: SendPixKeyBody,
      response: { 201: MessagesReply }
    }
  }, async ({ signal, whatsappClient: client, recipients, params: { session }, body }, reply) => {
    const { keyType, name, key, instructions } = body
    const options = fastify.messages.optionsFor(client, recipients, body)
    const sent = await fastify.messages.sendToEach(client, { recipients, signal }, async (chatId) => client.sendPixKey(chatId, { keyType, name, key, ...(instructions && { instructions }) }, await options(chatId) as PixOptions))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendOrderMessage
