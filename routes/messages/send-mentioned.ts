import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { SendResultReply } from '../../schemas/messages.js'
import { SendMentionedBody } from '../../schemas/messages-send.js'
import { EACH_RECIPIENT } from '../../schemas/recipients.js'
import { oneOrMany } from '../../src/shared/one-or-many.js'
import { requireOption } from '../../src/whatsapp/message-options.js'
import { sendWithOptions } from '../../src/whatsapp/send-to-each.js'

const sendMentioned: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-mentioned', {
    preHandler: fastify.resolveRecipients,
    schema: {
      operationId: 'sendMentioned',
      tags: ['messages'],
      summary: 'Send a text with mentions',
      description:
        'Sends a text that mentions people, who are notified of it; the text names each with @number. ' +
        EACH_RECIPIENT,
      params: SessionParams,
      body: SendMentionedBody,
      response: { 201: SendResultReply }
    }
  }, async (request, reply) => {
    const { whatsapp: { messages }, params: { session }, body } = request
    const { message } = body
    requireOption(body, 'mentioned')
    const { response, ...rest } = await sendWithOptions(request, message, (chatId, options) =>
      messages.sendMentioned(chatId, message, options))
    reply.code(201)
    return { status: 'success' as const, response: oneOrMany(response), ...rest, session }
  })
}

export default sendMentioned
