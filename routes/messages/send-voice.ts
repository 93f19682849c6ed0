import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { Static } from '@sinclair/typebox'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { SessionParams, errorReplies } from '../../schemas/common.js'
import { SendVoiceBase64Body, SendVoiceBody } from '../../schemas/messages-files.js'
import { SendResultsReply } from '../../schemas/messages.js'
import { MediaTooLarge } from '../../src/errors.js'

const NAME = 'Voice Audio'

const sendVoice: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.addHook('preHandler', fastify.resolveRecipients)
  fastify.addHook('preHandler', fastify.resolveMedia)

  async function send (
    { whatsappClient: client, signal, recipients, media, params, body }: FastifyRequest,
    reply: FastifyReply
  ) {
    const { filename, message, caption, ...given } = body as Static<typeof SendVoiceBody>
    const text = message || caption || undefined
    const options = fastify.messages.optionsFor(client, recipients, given, text)
    const sound = await fastify.files.requireKind('audio', media)
    const sent = await fastify.messages.sendToEach(client, { recipients, signal }, async (chatId) =>
      fastify.files.sendVoice(
        client,
        chatId,
        { ...sound, filename: filename || NAME },
        { caption: text ?? '', ...(await options(chatId)) }
      )
    )
    reply.code(201)
    return { status: 'success' as const, ...sent, session: (params as { session: string }).session }
  }

  fastify.post('/:session/send-voice', {
    bodyLimit: fastify.fileBodyLimit,
    schema: {
      operationId: 'sendVoice',
      tags: ['messages'],
      summary: 'Send a voice message',
      description:
          'Sends a sound file as if it were recorded on the phone. Phones play Ogg with Opus best. A file that is no sound, or is cut off, is refused with 400.',
      params: SessionParams,
      body: SendVoiceBody,
      response: { 201: SendResultsReply, ...errorReplies(MediaTooLarge) }
    }
  }, send)

  fastify.post('/:session/send-voice-base64', {
    bodyLimit: fastify.fileBodyLimit,
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
