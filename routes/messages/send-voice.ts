import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Static } from '@sinclair/typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { SessionParams, errorReplies } from '../../schemas/common.js'
import { SendVoiceBase64Body, SendVoiceBody } from '../../schemas/messages-files.js'
import { SendResultsReply } from '../../schemas/messages.js'
import { MediaTooLarge } from '../../src/errors.js'
import { requireKind } from '../../src/media/require-kind.js'
import { sendWithOptions } from '../../src/whatsapp/send-to-each.js'

const DEFAULT_NAME = 'Voice Audio'

type VoiceRequest = Pick<FastifyRequest, 'media' | 'recipients' | 'signal' | 'whatsapp'> & {
  params: Static<typeof SessionParams>
  body: Static<typeof SendVoiceBody>
}

async function send (request: VoiceRequest, reply: FastifyReply) {
  const { whatsapp, recipients, signal, media, params: { session } } = request
  const { filename, message, caption, ...body } = request.body
  const text = message || caption || undefined
  const sound = { ...await requireKind('audio', media), filename: filename || DEFAULT_NAME }
  const sent = await sendWithOptions({ whatsapp, recipients, signal, body }, text, (chatId, options) =>
    whatsapp.messages.sendVoice(chatId, sound, { caption: text ?? '', ...options }))
  reply.code(201)
  return { status: 'success' as const, ...sent, session }
}

const sendVoice: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-voice', {
    bodyLimit: fastify.fileBodyLimit,
    preHandler: [fastify.resolveRecipients, fastify.resolveMedia],
    config: { needs: 'media' },
    schema: {
      operationId: 'sendVoice',
      tags: ['messages'],
      summary: 'Send a voice message',
      description:
        'Sends a sound file as if it were recorded on the phone. Phones play Ogg with Opus best. A file that ' +
        'is no sound, or is cut off, is refused with 400.',
      params: SessionParams,
      body: SendVoiceBody,
      response: { 201: SendResultsReply, ...errorReplies(MediaTooLarge) }
    }
  }, send)

  fastify.post('/:session/send-voice-base64', {
    bodyLimit: fastify.fileBodyLimit,
    preHandler: [fastify.resolveRecipients, fastify.resolveMedia],
    config: { needs: 'media' },
    schema: {
      operationId: 'sendVoiceBase64',
      tags: ['messages'],
      summary: 'Send a voice message in base64',
      description: 'The same as send-voice, with the sound within the request.',
      params: SessionParams,
      body: SendVoiceBase64Body,
      response: { 201: SendResultsReply, ...errorReplies(MediaTooLarge) }
    }
  }, send)
}

export default sendVoice
