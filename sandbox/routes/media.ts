import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { problem, WRONG } from '../schemas/sandbox.js'
import { MediaBytes, SandboxImageParams, SandboxMediaParams } from '../schemas/media.js'
import { SandboxImageNotFound, SandboxMessageNotFound } from '../errors.js'

const media: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('open')

  fastify.get(
    '/images/:name',
    {
      schema: {
        operationId: 'getSandboxImage',
        tags: ['sandbox'],
        summary: 'See a picture',
        description: 'A profile picture, or that of a product: this is where `eurl` and the like lead in the sandbox.',
        params: SandboxImageParams,
        response: {
          200: { description: 'The picture.', content: { 'application/octet-stream': { schema: MediaBytes } } },
          400: WRONG,
          404: problem('There is no such picture.', SandboxImageNotFound)
        }
      }
    },
    async ({ params: { name } }, reply) => {
      const image = fastify.sandbox.cloud.images.get(name)
      if (image === undefined) throw new SandboxImageNotFound(name)
      // Pages read them too.
      return reply.type(image.type).header('access-control-allow-origin', '*').send(image.data) as never
    }
  )

  fastify.get(
    '/accounts/:phone/messages/:id/media',
    {
      schema: {
        operationId: 'getSandboxMedia',
        tags: ['sandbox'],
        summary: 'See the file of a message',
        description:
          "The bytes as the recipient's phone sees them: loaded from the media host and decrypted with the key in " +
            'the message.',
        params: SandboxMediaParams,
        response: {
          200: { description: 'The file.', content: { 'application/octet-stream': { schema: MediaBytes } } },
          400: WRONG,
          404: problem('The account has no such message, or there is no file in it.', SandboxMessageNotFound)
        }
      }
    },
    async ({ params: { phone, id } }, reply) => {
      const { bytes, mimetype } = await fastify.sandbox.mediaOf(phone, id)
      return reply.type(mimetype).send(bytes) as never
    }
  )
}

export default media
