import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { DownloadMediaBody, MediaMessageParams, MediaQuery, MediaReply } from '../../schemas/messages-files.js'

const downloadMedia: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/get-media-by-message/:messageId', {
    schema: {
      operationId: 'getMediaByMessage',
      tags: ['messages'],
      summary: 'Download the file of a message',
      description: 'Loads the file of a message, as base64 in JSON, as bytes, or as a link that can be handed on.',
      params: MediaMessageParams,
      querystring: MediaQuery,
      response: { 200: MediaReply }
    }
  },
  async (request, reply) =>
    (await fastify.files.sendMedia(
      request,
      reply,
      request.params.messageId,
      request.query.format ?? 'base64'
    )) as never
  )

  fastify.post('/:session/download-media', {
    schema: {
      operationId: 'downloadMedia',
      tags: ['messages'],
      summary: 'Download the file of a message by message',
      description:
          'The same as get-media-by-message. Of a message that is handed in only the id is used: nothing that a caller writes is fetched.',
      params: SessionParams,
      querystring: MediaQuery,
      body: DownloadMediaBody,
      response: { 200: MediaReply }
    }
  }, async (request, reply) => {
    const { messageId } = request.body
    const id = typeof messageId === 'string' ? messageId : messageId.id
    return (await fastify.files.sendMedia(
      request,
      reply,
      typeof id === 'string' ? id : id._serialized,
      request.query.format ?? 'base64'
    )) as never
  })
}

export default downloadMedia
