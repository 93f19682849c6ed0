import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { EditNewsletterBody, NewsletterParams, NewsletterReply } from '../../schemas/newsletter.js'
import { newsletterId } from './newsletter-id.js'

const editNewsletter: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.put('/:session/newsletter/:id', {
    bodyLimit: fastify.fileBodyLimit,
    preHandler: fastify.resolveNewsletterPicture,
    schema: {
      operationId: 'editNewsletter',
      tags: ['newsletter'],
      summary: 'Update a channel',
      description: 'Changes name, description or picture of a channel of this account; omitted fields are left ' +
        'unchanged.',
      params: NewsletterParams,
      body: EditNewsletterBody,
      response: { 201: NewsletterReply }
    }
  }, async ({ whatsapp, picture, params: { session, id }, body }, reply) => {
    const { name, description } = body
    const change = { name, description, picture: body.picture === null ? null : picture }
    const edited = await whatsapp.newsletters.edit(newsletterId(id), change)
    reply.code(201)
    return { ...edited, session }
  })
}

export default editNewsletter
