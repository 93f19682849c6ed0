import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { MessagesReply } from '../../schemas/messages.js'
import { SendStatusBody } from '../../schemas/messages-send.js'
import { refuseInStatus } from '../../src/whatsapp/message-options.js'
import { sendToEach } from '../../src/whatsapp/send-to-each.js'

const STATUS_CHAT = 'status@broadcast'

const sendStatus: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-status', {
    config: { needs: 'stories' },
    schema: {
      operationId: 'sendStatus',
      tags: ['messages'],
      summary: 'Post a text status',
      description: "Posts a text as a status update, which this account's contacts see for a day.",
      params: SessionParams,
      body: SendStatusBody,
      response: { 201: MessagesReply }
    }
  }, async ({ whatsapp, signal, params: { session }, body }, reply) => {
    refuseInStatus(body)
    const sent = await sendToEach({ whatsapp, recipients: [STATUS_CHAT], signal }, async () => {
      const { id } = await whatsapp.stories.postText(body.message)
      return await whatsapp.messages.get(id)
    })
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendStatus
