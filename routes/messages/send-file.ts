import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams, errorReplies } from '../../schemas/common.js'
import { SendFileBase64Body, SendFileBody } from '../../schemas/messages-files.js'
import { SendResultsReply } from '../../schemas/messages.js'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Static } from '@sinclair/typebox'
import { MediaTooLarge } from '../../src/errors.js'
import type { FileChoices } from '../../src/media/to-send.js'

const sendFile: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.addHook('preHandler', fastify.resolveRecipients)
  fastify.addHook('preHandler', fastify.resolveMedia)

  const send =
    (kind?: 'image') =>
      async ({ whatsappClient: client, signal, recipients, media, params, body }: FastifyRequest, reply: FastifyReply) => {
        const { filename, message, caption, ...given } = body as Static<typeof SendFileBase64Body>
        const text = message || caption || undefined
        const options = fastify.messages.optionsFor(client, recipients, given, text)
        const file = await fastify.files.toSend(media, { kind, filename, options: given.options as FileChoices })
        const sent = await fastify.messages.sendToEach(client, { recipients, signal }, async (chatId) =>
          fastify.files.sendFile(client, chatId, file, { caption: text, ...await options(chatId) }))
        reply.code(201)
        return { status: 'success' as const, ...sent, session: (params as { session: string }).session }
      }

  fastify.post('/:session/send-file', {
    preValidation: fastify.receiveUpload,
    schema: {
      operationId: 'sendFile',
      tags: ['messages'],
      summary: 'Send a file',
      description:
          'Sends a file of any kind, shown according to its type or to `options.type`. It comes as an upload in a multipart form, as base64, or from a URL.',
      params: SessionParams,
      body: SendFileBody,
      response: { 201: SendResultsReply }
    }
  }, send())

  fastify.post('/:session/send-image', {
    preValidation: fastify.receiveUpload,
    schema: {
      operationId: 'sendImage',
      tags: ['messages'],
      summary: 'Send an image',
      description: 'The same as send-file, for images (PNG, JPEG, WebP or GIF): what is none is refused with 400.',
      params: SessionParams,
      body: SendFileBody,
      response: { 201: SendResultsReply }
    }
  }, send('image'))

  fastify.post('/:session/send-file-base64', {
    bodyLimit: fastify.fileBodyLimit,
    schema: {
      operationId: 'sendFileBase64',
      tags: ['messages'],
      summary: 'Send a file in base64',
      description: 'The same as send-file, without uploads.',
      params: SessionParams,
      body: SendFileBase64Body,
      response: { 201: SendResultsReply, ...errorReplies(MediaTooLarge) }
    }
  }, send())
}

export default sendFile
