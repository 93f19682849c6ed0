import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { MessagesReply } from '../../schemas/messages.js'
import { SendPixKeyBody } from '../../schemas/messages-send.js'
import { EACH_RECIPIENT } from '../../schemas/recipients.js'
import { sendWithOptions } from '../../src/whatsapp/send-to-each.js'

const sendPixKey: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-pix-key', {
    preHandler: fastify.resolveRecipients,
    config: { needs: 'payments', socketEvent: { event: 'mensagem-enviada' } },
    schema: {
      operationId: 'sendPixKey',
      tags: ['messages'],
      summary: 'Send a PIX key',
      description: `Sends a key of the Brazilian payment system PIX, to be copied and paid to. ${EACH_RECIPIENT}`,
      params: SessionParams,
      body: SendPixKeyBody,
      response: { 201: MessagesReply }
    }
  }, async (request, reply) => {
    const { whatsapp: { messages }, params: { session }, body } = request
    const { keyType, name, key, instructions } = body
    const pixKey = { keyType, name, key, ...(instructions && { instructions }) }
    const sent = await sendWithOptions(request, undefined, (chatId, options) =>
      messages.sendPixKey(chatId, pixKey, options))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendPixKey
