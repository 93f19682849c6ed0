import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { ForwardMessagesBody, ForwardReply } from '../../schemas/message-actions.js'
import { refuseFields } from '../../src/whatsapp/message-options.js'
import { sendToEach } from '../../src/whatsapp/send-to-each.js'

/** A forwarded message is not changed. */
const NOT_FORWARDED = ['quotedMessageId', 'quotedMsg', 'mentioned', 'mentionedList'] as const

const forwardMessages: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/forward-messages', {
    preHandler: fastify.resolveRecipients,
    config: { needs: 'forwarding' },
    schema: {
      operationId: 'forwardMessages',
      tags: ['messages'],
      summary: 'Forward messages',
      description: 'Forwards one message or several to one or several chats, where they are marked as forwarded.',
      params: SessionParams,
      body: ForwardMessagesBody,
      response: { 201: ForwardReply }
    }
  }, async (request, reply) => {
    const { whatsapp: { messages }, params: { session }, body } = request
    refuseFields(body, NOT_FORWARDED, 'a message is forwarded as it is')
    const { response, ...rest } = await sendToEach(request, async (chatId) =>
      ({ sent: await messages.forward(chatId, [body.messageId].flat()) }))
    reply.code(201)
    return { status: 'success' as const, response: response.flatMap(({ sent }) => sent), ...rest, session }
  })
}

export default forwardMessages
