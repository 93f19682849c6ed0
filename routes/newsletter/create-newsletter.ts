import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { CreateNewsletterBody, NewsletterReply } from '../../schemas/newsletter.js'

const createNewsletter: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/newsletter', {
    bodyLimit: fastify.fileBodyLimit,
    preHandler: fastify.resolveNewsletterPicture,
    schema: {
      operationId: 'createNewsletter',
      tags: ['newsletter'],
      summary: 'Create a channel',
      description: 'Creates a channel (newsletter) of this account. To write in it, use its id as a recipient.',
      params: SessionParams,
      body: CreateNewsletterBody,
      response: { 201: NewsletterReply }
    }
  }, async ({ whatsapp, picture, params: { session }, body: { name, options, description } }, reply) => {
    const made = await whatsapp.newsletters.create(name, { description: options?.description ?? description, picture })
    reply.code(201)
    return { ...made, session }
  })
}

export default createNewsletter
