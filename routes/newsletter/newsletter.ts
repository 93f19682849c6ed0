import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { CreateNewsletterBody, DestroyedReply, EditNewsletterBody, MutedReply, NewsletterParams, NewsletterReply } from '../../schemas/newsletter.js'

const idOf = (id: string) => id.endsWith('@newsletter') ? id : `${id}@newsletter`

const newsletter: FastifyPluginAsyncTypebox = async (fastify) => {
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

  fastify.put('/:session/newsletter/:id', {
    bodyLimit: fastify.fileBodyLimit,
    preHandler: fastify.resolveNewsletterPicture,
    schema: {
      operationId: 'editNewsletter',
      tags: ['newsletter'],
      summary: 'Update a channel',
      description: 'Changes name, description or picture of a channel of this account; omitted fields are left unchanged.',
      params: NewsletterParams,
      body: EditNewsletterBody,
      response: { 201: NewsletterReply }
    }
  }, async ({ whatsapp, picture, params: { session, id }, body: { name, description, picture: given } }, reply) => {
    const edited = await whatsapp.newsletters.edit(idOf(id), { name, description, picture: given === null ? null : picture })
    reply.code(201)
    return { ...edited, session }
  })

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
    return await whatsapp.newsletters.delete(idOf(id))
  })

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
    const muted = await whatsapp.newsletters.mute(idOf(id))
    reply.code(201)
    return { ...muted, session }
  })
}

export default newsletter
