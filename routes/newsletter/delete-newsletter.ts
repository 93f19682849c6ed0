import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { DestroyedReply, NewsletterParams } from '../../schemas/newsletter.js'
import { newsletterId } from './newsletter-id.js'

const deleteNewsletter: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.delete('/:session/newsletter/:id', {
    schema: {
      operationId: 'destroyNewsletter',
      tags: ['newsletter'],
      summary: 'Delete a channel',
      description: 'Deletes a channel of this account for everybody. This cannot be undone.',
      params: NewsletterParams,
      response: { 201: DestroyedReply }
    }
  }, async ({ whatsapp, params: { id } }, reply) => {
    reply.code(201)
    return await whatsapp.newsletters.delete(newsletterId(id))
  })
}

export default deleteNewsletter
