import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { MessagesReply } from '../../schemas/messages.js'
import { SendListMessageBody } from '../../schemas/messages-send.js'
import { EACH_RECIPIENT } from '../../schemas/recipients.js'
import { sendWithOptions } from '../../src/whatsapp/send-to-each.js'

const sendListMessage: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-list-message', {
    preHandler: fastify.resolveRecipients,
    config: { needs: 'lists' },
    schema: {
      operationId: 'sendListMessage',
      tags: ['messages'],
      summary: 'Send a list',
      description:
        `Sends a text with a button that opens a list, in sections, of which one row can be chosen. ${EACH_RECIPIENT}`,
      params: SessionParams,
      body: SendListMessageBody,
      response: { 201: MessagesReply }
    }
  }, async (request, reply) => {
    const { whatsapp: { messages }, params: { session }, body } = request
    const { sections, buttonText = 'SELECT AN OPTION', description = '', title, footer } = body
    const list = { buttonText, description, sections, ...(title && { title }), ...(footer && { footer }) }
    const sent = await sendWithOptions(request, description, (chatId, options) =>
      messages.sendList(chatId, list, options))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendListMessage
