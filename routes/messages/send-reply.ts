import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { TextOptions } from '../../src/whatsapp/send-options.js'
import { SessionParams } from '../../schemas/common.js'
import { MessagesReply, SendResultReply } from '../../schemas/messages.js'
import { SendMentionedBody, SendReplyBody } from '../../schemas/messages-send.js'
import { oneOrMany } from '../../src/shared/one-or-many.js'

const sendReply: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.addHook('preHandler', fastify.resolveRecipients)

  fastify.post('/:session/send-reply', {
    config: { socketEvent: { event: 'mensagem-enviada', what: 'request' } },
    schema: {
      operationId: 'sendReply',
      tags: ['messages'],
      summary: 'Reply to a message',
      description: 'Sends a text that quotes a message. Several recipients get it one after the other; if a number is not on WhatsApp, the reply is 400 and nothing is sent.',
      params: SessionParams,
      body: SendReplyBody,
      response: { 201: MessagesReply }
    }
  }, async ({ signal, whatsappClient: client, recipients, params: { session }, body }, reply) => {
    const { message } = body
    fastify.messages.requireOption(body, 'messageId')
    const options = fastify.messages.optionsFor(client, recipients, body, message)
    const sent = await fastify.messages.sendToEach(client, { recipients, signal }, async (chatId) => fastify.messages.reply(client, chatId, message, await options(chatId) as TextOptions))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })

  fastify.post('/:session/send-mentioned', {
    schema: {
      operationId: 'sendMentioned',
      tags: ['messages'],
      summary: 'Send a text with mentions',
      description: 'Sends a text that mentions people, who are notified of it; the text names each with @number. Several recipients get it one after the other; if a number is not on WhatsApp, the reply is 400 and nothing is sent.',
      params: SessionParams,
      body: SendMentionedBody,
      response: { 201: SendResultReply }
    }
  }, async ({ signal, whatsappClient: client, recipients, params: { session }, body }, reply) => {
    const { message } = body
    fastify.messages.requireOption(body, 'mentioned')
    const options = fastify.messages.optionsFor(client, recipients, body, message)
    const { response, ...rest } = await fastify.messages.sendToEach(client, { recipients, signal }, async (chatId) =>
      fastify.messages.sendShort(client, chatId, message, { detectMentioned: true, ...await options(chatId) }, 'sendMentioned'))
    reply.code(201)
    return { status: 'success' as const, response: oneOrMany(response), ...rest, session }
  })
}

export default sendReply
