import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams, errorReplies } from '../../schemas/common.js'
import { SendVoiceBase64Body, SendVoiceBody } from '../../schemas/messages-files.js'
import { SendResultsReply } from '../../schemas/messages.js'
import { MediaTooLarge } from '../../src/errors.js'

const NAME = 'Voice Audio'

const sendVoice: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.scope('connected')
  fastify.addHook('preHandler', fastify.resolveRecipients)
  fastify.addHook('preHandler', fastify.resolveMedia)

  fastify.post('/:session/send-voice', {
    bodyLimit: fastify.fileBodyLimit,
    schema: {
      operationId: 'sendVoice',
      tags: ['messages'],
      summary: 'Send a voice message',
      description: 'Sends a sound file as if it were recorded on the phone. Phones play Ogg with Opus best.',
      params: SessionParams,
      body: SendVoiceBody,
      response: { 201: SendResultsReply, ...errorReplies(MediaTooLarge) }
    }
  }, async ({ whatsapp, recipients, media, params: { session }, body: { filename, message, quotedMessageId } }, reply) => {
    const voice = { caption: message || undefined, quotedMsg: quotedMessageId || undefined }
    const sent = await fastify.messages.sendToEach(recipients, async (chatId) =>
      fastify.files.sendVoice(whatsapp, chatId, { ...media, filename: filename || NAME }, voice))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })

  fastify.post('/:session/send-voice-base64', {
    bodyLimit: fastify.fileBodyLimit,
    schema: {
      operationId: 'sendVoiceBase64',
      tags: ['messages'],
      summary: 'Send a voice message that comes as base64',
      description: 'The same as send-voice, with the sound within the request.',
      params: SessionParams,
      body: SendVoiceBase64Body,
      response: { 201: SendResultsReply, ...errorReplies(MediaTooLarge) }
    }
  }, async ({ whatsapp, recipients, media, params: { session }, body: { quotedMessageId } }, reply) => {
    const sent = await fastify.messages.sendToEach(recipients, async (chatId) =>
      fastify.files.sendVoice(whatsapp, chatId, { ...media, filename: NAME }, { quotedMsg: quotedMessageId || undefined }))
    reply.code(201)
    return { status: 'success' as const, ...sent, session }
  })
}

export default sendVoice
