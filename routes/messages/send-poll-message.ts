import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { MessagesReply } from '../../schemas/messages.js'
import { SendPollMessageBody } from '../../schemas/messages-send.js'
import { EACH_RECIPIENT } from '../../schemas/recipients.js'
import { sendWithOptions } from '../../src/whatsapp/send-to-each.js'

const sendPollMessage: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-poll-message', {
    preHandler: fastify.resolveRecipients,
    config: { needs: 'polls' },
    schema: {
      operationId: 'sendPollMessage',
      tags: ['messages'],
      summary: 'Send a poll',
      description: `Sends a question with 2 to 12 options to vote on; votes/{id} returns the votes. ${EACH_RECIPIENT}`,
      params: SessionParams,
      body: SendPollMessageBody,
      response: { 201: MessagesReply }
    }
  }, async (request, reply) => {
    const { whatsapp: { messages }, params: { session }, body } = request
    const { name, choices } = body
    const sent = await sendWithOptions(request, name, (chatId, options) =>
      messages.sendPoll(chatId, name, choices, options))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendPollMessage
