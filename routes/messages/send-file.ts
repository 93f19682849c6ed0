import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Static } from '@sinclair/typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { SessionParams, errorReplies } from '../../schemas/common.js'
import { SendFileBase64Body, SendFileBody } from '../../schemas/messages-files.js'
import { SendResultsReply } from '../../schemas/messages.js'
import { MediaTooLarge } from '../../src/errors.js'
import { toSend, type FileChoices } from '../../src/media/to-send.js'
import { sendWithOptions } from '../../src/whatsapp/send-to-each.js'

type FileRequest = Pick<FastifyRequest, 'media' | 'recipients' | 'signal' | 'whatsapp'> & {
  params: Static<typeof SessionParams>
  body: Static<typeof SendFileBase64Body>
}

/** @param kind that the file must be of */
const send = (kind?: 'image') => async (request: FileRequest, reply: FastifyReply) => {
  const { whatsapp, recipients, signal, media, params: { session } } = request
  const { filename, message, caption, ...body } = request.body
  const text = message || caption || undefined
  const file = await toSend(media, { kind, filename, options: body.options as FileChoices })
  const sent = await sendWithOptions({ whatsapp, recipients, signal, body }, text, (chatId, options) =>
    whatsapp.messages.sendFile(chatId, file, { caption: text, ...options }))
  reply.code(201)
  return { status: 'success' as const, ...sent, session }
}

const sendFile: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-file', {
    preValidation: fastify.receiveUpload,
    preHandler: [fastify.resolveRecipients, fastify.resolveMedia],
    config: { needs: 'media' },
    schema: {
      operationId: 'sendFile',
      tags: ['messages'],
      summary: 'Send a file',
      description:
        'Sends a file of any kind, shown according to its type or to `options.type`. It comes as an upload in ' +
        'a multipart form, as base64, or from a URL.',
      params: SessionParams,
      body: SendFileBody,
      response: { 201: SendResultsReply }
    }
  }, send())

  fastify.post('/:session/send-image', {
    preValidation: fastify.receiveUpload,
    preHandler: [fastify.resolveRecipients, fastify.resolveMedia],
    config: { needs: 'media' },
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
    preHandler: [fastify.resolveRecipients, fastify.resolveMedia],
    config: { needs: 'media' },
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
