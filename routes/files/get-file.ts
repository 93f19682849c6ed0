import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies } from '../../schemas/common.js'
import { FileParams, FileQuery, FileReply } from '../../schemas/messages-files.js'
import { InvalidRequest, FileLinkInvalid } from '../../src/errors.js'

const getFile: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/files/:path', {
    schema: {
      operationId: 'getFile',
      tags: ['misc'],
      summary: 'Download a file by its signed link',
      description: 'Links come from get-media-by-message and download-media with `format=link`, and from events. ' +
        'They need no token, and stop working after a while.',
      params: FileParams,
      querystring: FileQuery,
      response: { 200: FileReply, ...errorReplies(InvalidRequest, FileLinkInvalid) }
    }
  }, async ({ params: { path }, query: { type, filename, expires, signature } }, reply) =>
    await reply.sendLinkedFile(path, { type, filename, expires: Number(expires), signature }))
}

export default getFile
