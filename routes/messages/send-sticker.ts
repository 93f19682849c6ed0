import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { SendStickerBody } from '../../schemas/messages-files.js'
import { SendResultsReply } from '../../schemas/messages.js'
import { requireKind } from '../../src/media/require-kind.js'
import { refuseFields } from '../../src/whatsapp/message-options.js'
import { sendWithOptions } from '../../src/whatsapp/send-to-each.js'

const sendSticker: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-sticker', {
    preValidation: fastify.receiveUpload,
    preHandler: [fastify.resolveRecipients, fastify.resolveMedia],
    config: { needs: 'media' },
    schema: {
      operationId: 'sendSticker',
      tags: ['messages'],
      summary: 'Send an image as a sticker',
      description: 'Makes a sticker of 512 by 512 pixels of a PNG, JPEG, WebP or GIF, and sends it.',
      params: SessionParams,
      body: SendStickerBody,
      response: { 201: SendResultsReply }
    }
  }, async (request, reply) => {
    const { whatsapp: { messages }, media, params: { session }, body } = request
    refuseFields(body, ['caption', 'message'], 'a sticker has no text')
    const image = await requireKind('image', media)
    const sent = await sendWithOptions(request, undefined, (chatId, options) =>
      messages.sendSticker(chatId, image, options))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })

  fastify.post('/:session/send-sticker-gif', {
    preValidation: fastify.receiveUpload,
    preHandler: [fastify.resolveRecipients, fastify.resolveMedia],
    config: { needs: 'media' },
    schema: {
      operationId: 'sendStickerGif',
      tags: ['messages'],
      summary: 'Send an animated sticker',
      description: 'Makes an animated sticker of a GIF or WebP of at most 512 by 512 pixels, and sends it.',
      params: SessionParams,
      body: SendStickerBody,
      response: { 201: SendResultsReply }
    }
  }, async (request, reply) => {
    const { whatsapp: { messages }, media, params: { session }, body } = request
    refuseFields(body, ['caption', 'message'], 'a sticker has no text')
    const image = await requireKind('image', media)
    const sent = await sendWithOptions(request, undefined, (chatId, options) =>
      messages.sendAnimatedSticker(chatId, image, options))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendSticker
