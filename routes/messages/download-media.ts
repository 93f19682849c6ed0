import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { DownloadMediaBody, MediaMessageParams, MediaQuery, MediaReply } from '../../schemas/messages-files.js'

const downloadMedia: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/get-media-by-message/:messageId', {
    config: { needs: 'media' },
    schema: {
      operationId: 'getMediaByMessage',
      tags: ['messages'],
      summary: 'Download the file of a message',
      description: 'Loads the file of a message, as base64 in JSON, as bytes, or as a link that can be handed on.',
      params: MediaMessageParams,
      querystring: MediaQuery,
      response: { 200: MediaReply }
    }
  }, async ({ whatsapp: { messages }, params: { messageId }, query: { format = 'base64' } }, reply) =>
    await reply.sendMedia(await messages.download(messageId), format))

  fastify.post('/:session/download-media', {
    config: { needs: 'media' },
    schema: {
      operationId: 'downloadMedia',
      tags: ['messages'],
      summary: 'Download the file of a message by message',
      description:
        'The same as get-media-by-message. Of a message that is handed in only the id is used: nothing that a ' +
        'caller writes is fetched.',
      params: SessionParams,
      querystring: MediaQuery,
      body: DownloadMediaBody,
      response: { 200: MediaReply }
    }
  }, async ({ whatsapp: { messages }, body: { messageId }, query: { format = 'base64' } }, reply) => {
    const id = typeof messageId === 'string' ? messageId : messageId.id
    const file = await messages.download(typeof id === 'string' ? id : id._serialized)
    await reply.sendMedia(file, format)
  })
}

export default downloadMedia
