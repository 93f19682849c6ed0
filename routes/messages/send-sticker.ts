import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { SendStickerBody } from '../../schemas/messages-files.js'
import { SendResultsReply } from '../../schemas/messages.js'

const sendSticker: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.addHook('preHandler', fastify.resolveRecipients)
  fastify.addHook('preHandler', fastify.resolveMedia)

  fastify.post('/:session/send-sticker', {
    preValidation: fastify.receiveUpload,
    schema: {
      operationId: 'sendSticker',
      tags: ['messages'],
      summary: 'Send an image as a sticker',
      description: 'Makes a sticker of 512 by 512 pixels of a PNG, JPEG, WebP or GIF, and sends it.',
      params: SessionParams,
      body: SendStickerBody,
      response: { 201: SendResultsReply }
    }
  }, async ({ whatsappClient: client, signal, recipients, media, params: { session }, body }, reply) => {
    fastify.messages.refuseFields(body, ['caption', 'message'], 'a sticker has no text')
    const options = fastify.messages.optionsFor(client, recipients, body)
    const image = await fastify.files.stickerUri(media)
    const sent = await fastify.messages.sendToEach(client, { recipients, signal }, async (chatId) =>
      client.sendImageAsSticker(chatId, image, (await options(chatId)) as never)
    )
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })

  fastify.post('/:session/send-sticker-gif', {
    preValidation: fastify.receiveUpload,
    schema: {
      operationId: 'sendStickerGif',
      tags: ['messages'],
      summary: 'Send an animated sticker',
      description: 'Makes an animated sticker of a GIF or WebP of at most 512 by 512 pixels, and sends it.',
      params: SessionParams,
      body: SendStickerBody,
      response: { 201: SendResultsReply }
    }
  }, async ({ whatsappClient: client, signal, recipients, media, params: { session }, body }, reply) => {
    fastify.messages.refuseFields(body, ['caption', 'message'], 'a sticker has no text')
    const options = fastify.messages.optionsFor(client, recipients, body)
    const image = await fastify.files.stickerUri(media)
    const sent = await fastify.messages.sendToEach(client, { recipients, signal }, async (chatId) =>
      client.sendImageAsStickerGif(chatId, image, (await options(chatId)) as never)
    )
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendSticker
