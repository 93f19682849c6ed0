import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { StatusReply, TextStatusBody } from '../../schemas/status.js'
import { StatusTextMissing } from '../../src/errors.js'
import { refuseInStatus } from '../../src/whatsapp/message-options.js'

const sendTextStorie: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-text-storie', {
    schema: {
      operationId: 'sendTextStatus',
      tags: ['status'],
      summary: 'Post a text status',
      description:
        "Posts a text on a colored background as a status update, which this account's contacts see for a day.",
      params: SessionParams,
      body: TextStatusBody,
      response: { 201: StatusReply }
    }
  }, async ({ whatsapp: { stories }, params: { session }, body }, reply) => {
    refuseInStatus(body)
    if (!body.text) throw new StatusTextMissing()
    const sent = await stories.postText(body.text, body.options)
    reply.code(201)
    return { status: 'success' as const, response: [sent], session }
  })
}

export default sendTextStorie
