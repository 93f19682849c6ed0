import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { MediaStatusBody, StatusReply, TextStatusBody } from '../../schemas/status.js'
import { StatusTextMissing } from '../../src/errors.js'

const stories: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')
  const { QUOTING_FIELDS, MENTIONING_FIELDS, refuseFields } = fastify.messages
  const refuse = (body: object) =>
    refuseFields(body, [...QUOTING_FIELDS, ...MENTIONING_FIELDS], 'a status update neither quotes nor mentions')

  fastify.post('/:session/send-text-storie', {
    schema: {
      operationId: 'sendTextStatus',
      tags: ['status'],
      summary: 'Post a text status',
      description: "Posts a text on a coloured ground as a status update, which this account's contacts see for a day.",
      params: SessionParams,
      body: TextStatusBody,
      response: { 201: StatusReply }
    }
  }, async ({ whatsappClient: client, params: { session }, body }, reply) => {
    const { text, options = {} } = body
    refuse(body)
    if (!text) throw new StatusTextMissing()
    const sent = await fastify.files.sendTextStatus(client, text, options)
    reply.code(201)
    return { status: 'success' as const, response: [sent], session }
  })

  for (const kind of ['image', 'video'] as const) {
    fastify.post(`/:session/send-${kind}-storie`, {
      config: { wants: kind === 'image' ? 'image' : 'Video' },
      preValidation: fastify.receiveUpload,
      preHandler: fastify.resolveMedia,
      schema: {
        operationId: kind === 'image' ? 'sendImageStatus' : 'sendVideoStatus',
        tags: ['status'],
        summary: `Post ${kind === 'image' ? 'an image' : 'a video'} status`,
        description: `Posts ${kind === 'image' ? 'an image' : 'a video'} as a status update, which this account's contacts see for a day.`,
        params: SessionParams,
        body: MediaStatusBody,
        response: { 201: StatusReply }
      }
    }, async ({ whatsappClient: client, media, params: { session }, body }, reply) => {
      refuse(body)
      const { caption = body.message } = body
      const sent = await fastify.files.sendStatusFile(client, kind, media, { caption })
      reply.code(201)
      return { status: 'success' as const, response: [sent], session }
    })
  }
}

export default stories
