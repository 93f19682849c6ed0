import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { problem, WRONG } from '../../schemas/sandbox.js'
import { MediaBytes, SandboxMediaParams } from '../../schemas/sandbox-media.js'
import { SandboxMessageNotFound } from '../errors.js'

const media: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.scope('open')

  fastify.get('/accounts/:phone/messages/:id/media', {
    schema: {
      operationId: 'getSandboxMedia',
      tags: ['sandbox'],
      summary: 'See the file of a message',
      description: "The bytes as the recipient's phone sees them: loaded from the media host and decrypted with the key in the message.",
      params: SandboxMediaParams,
      response: {
        200: { description: 'The file.', content: { 'application/octet-stream': { schema: MediaBytes } } },
        400: WRONG,
        404: problem('The account has no such message, or there is no file in it.', SandboxMessageNotFound)
      }
    }
  }, async ({ params: { phone, id } }, reply) => {
    const { bytes, mimetype } = await fastify.sandbox.mediaOf(phone, id)
    return reply.type(mimetype).send(bytes) as never
  })
}

export default media
