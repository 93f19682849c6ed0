import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { MutedReply, NewsletterParams } from '../../schemas/newsletter.js'
import { newsletterId } from './newsletter-id.js'

const muteNewsletter: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/mute-newsletter/:id', {
    schema: {
      operationId: 'muteNewsletter',
      tags: ['newsletter'],
      summary: 'Mute a channel',
      description: 'This account is no longer notified of what the channel writes.',
      params: NewsletterParams,
      response: { 201: MutedReply }
    }
  }, async ({ whatsapp, params: { session, id } }, reply) => {
    const muted = await whatsapp.newsletters.mute(newsletterId(id))
    reply.code(201)
    return { ...muted, session }
  })
}

export default muteNewsletter
