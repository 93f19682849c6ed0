import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import createNewsletter from './create-newsletter.js'
import deleteNewsletter from './delete-newsletter.js'
import editNewsletter from './edit-newsletter.js'
import muteNewsletter from './mute-newsletter.js'

/** Channels (newsletters) of this account. */
const newsletters: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'newsletters')
  await fastify.register(createNewsletter)
  await fastify.register(editNewsletter)
  await fastify.register(muteNewsletter)
  await fastify.register(deleteNewsletter)
}

export default newsletters
