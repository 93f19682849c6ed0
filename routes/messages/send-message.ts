import { Type } from '@sinclair/typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Reply, SessionParams } from '../../schemas/common.js'
import { MessageSchema, SendMessageBody } from '../../schemas/messages.js'
import { ref } from '../../schemas/ref.js'

const sendMessage: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.scope('connected')
  fastify.addHook('preHandler', fastify.resolveRecipients)

  fastify.post('/:session/send-message', {
    schema: {
      operationId: 'sendMessage',
      tags: ['messages'],
      summary: 'Send a text',
      description: 'Sends a text to one or several persons or groups, one after the other. A number that is not on WhatsApp is answered with 400 before anything is sent.',
      params: SessionParams,
      body: SendMessageBody,
      response: {
        201: Reply({
          status: Type.Literal('success', { description: 'Always success.', examples: ['success'] }),
          response: Type.Array(ref(MessageSchema), { description: 'The sent message of each recipient, in their order.' })
        }, 'WhatsApp took the messages.')
      }
    }
  }, async ({ whatsapp, recipients, params: { session }, body: { message, options } }, reply) => {
    const response = []
    for (const chatId of recipients) response.push(await whatsapp.sendText(chatId, message, options))
    reply.code(201)
    return { status: 'success' as const, response, session }
  })
}

export default sendMessage
