import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { MessagesReply } from '../../schemas/messages.js'
import { SendButtonsBody } from '../../schemas/messages-send.js'
import { EACH_RECIPIENT } from '../../schemas/recipients.js'
import { sendWithOptions } from '../../src/whatsapp/send-to-each.js'

const sendButtons: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-buttons', {
    preHandler: fastify.resolveRecipients,
    config: { needs: 'buttons' },
    schema: {
      operationId: 'sendButtons',
      tags: ['messages'],
      summary: 'Send a text with buttons',
      description:
        'Sends a text with up to three buttons, given in `options.buttons`. WhatsApp does not show buttons on ' +
        `every phone; a poll or a list is shown everywhere. ${EACH_RECIPIENT}`,
      params: SessionParams,
      body: SendButtonsBody,
      response: { 201: MessagesReply }
    }
  }, async (request, reply) => {
    const { whatsapp: { messages }, params: { session }, body } = request
    const { message } = body
    const sent = await sendWithOptions(request, message, (chatId, options) =>
      messages.sendButtons(chatId, message, options))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendButtons
