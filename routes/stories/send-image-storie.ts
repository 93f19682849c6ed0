import type { Static } from '@sinclair/typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { SessionParams } from '../../schemas/common.js'
import { MediaStatusBody, StatusReply } from '../../schemas/status.js'
import { requireKind } from '../../src/media/require-kind.js'
import { refuseInStatus } from '../../src/whatsapp/message-options.js'

type StatusRequest = Pick<FastifyRequest, 'media' | 'whatsapp'> & {
  params: Static<typeof SessionParams>
  body: Static<typeof MediaStatusBody>
}

const post = (kind: 'image' | 'video') => async (request: StatusRequest, reply: FastifyReply) => {
  const { whatsapp: { stories }, params: { session }, body } = request
  refuseInStatus(body)
  const { caption = body.message } = body
  const media = await requireKind(kind, request.media)
  const sent = await (kind === 'image' ? stories.postImage(media, caption) : stories.postVideo(media, caption))
  reply.code(201)
  return { status: 'success' as const, response: [sent], session }
}

const sendImageStorie: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-image-storie', {
    config: { wants: 'image' },
    preValidation: fastify.receiveUpload,
    preHandler: fastify.resolveMedia,
    schema: {
      operationId: 'sendImageStatus',
      tags: ['status'],
      summary: 'Post an image status',
      description: "Posts an image as a status update, which this account's contacts see for a day.",
      params: SessionParams,
      body: MediaStatusBody,
      response: { 201: StatusReply }
    }
  }, post('image'))

  fastify.post('/:session/send-video-storie', {
    config: { wants: 'Video' },
    preValidation: fastify.receiveUpload,
    preHandler: fastify.resolveMedia,
    schema: {
      operationId: 'sendVideoStatus',
      tags: ['status'],
      summary: 'Post a video status',
      description: "Posts a video as a status update, which this account's contacts see for a day.",
      params: SessionParams,
      body: MediaStatusBody,
      response: { 201: StatusReply }
    }
  }, post('video'))
}

export default sendImageStorie
