import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { SendResultsReply } from '../../schemas/messages.js'
import { SendLinkPreviewBody } from '../../schemas/messages-send.js'
import { EACH_RECIPIENT } from '../../schemas/recipients.js'
import { sendWithOptions } from '../../src/whatsapp/send-to-each.js'

const sendLinkPreview: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-link-preview', {
    preHandler: fastify.resolveRecipients,
    schema: {
      operationId: 'sendLinkPreview',
      tags: ['messages'],
      summary: 'Send a link with a preview',
      description: `Sends a link, shown with the title and picture of its page. ${EACH_RECIPIENT}`,
      params: SessionParams,
      body: SendLinkPreviewBody,
      response: { 201: SendResultsReply }
    }
  }, async (request, reply) => {
    const { whatsapp: { messages }, params: { session }, body } = request
    const { url } = body
    const text = body.caption || body.message || ''
    const message = text.includes(url) ? text : `${url}\n${text}`
    const sent = await sendWithOptions(request, text, (chatId, options) =>
      messages.sendLinkPreview(chatId, message, options))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendLinkPreview
