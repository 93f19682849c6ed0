import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { MessagesReply } from '../../schemas/messages.js'
import { SendStatusBody } from '../../schemas/messages-send.js'

const STATUS = ['status@broadcast']

const sendStatus: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-status', {
    schema: {
      operationId: 'sendStatus',
      tags: ['messages'],
      summary: 'Post a text status',
      description: 'Posts a text as a status update, which this account\'s contacts see for a day.',
      params: SessionParams,
      body: SendStatusBody,
      response: { 201: MessagesReply }
    }
  }, async ({ signal, whatsappClient: client, params: { session }, body }, reply) => {
    const { message } = body
    fastify.messages.refuseFields(body, [...fastify.messages.QUOTING_FIELDS, ...fastify.messages.MENTIONING_FIELDS], 'a status update neither quotes nor mentions')
    const sent = await fastify.messages.sendToEach(client, { recipients: STATUS, signal }, async () => fastify.messages.sendStatus(client, message))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendStatus
