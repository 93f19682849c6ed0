import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import receiveChatwoot from './receive-chatwoot.js'

/** The webhook of a Chatwoot inbox. */
const chatwoot: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'messages')
  await fastify.register(receiveChatwoot)
}

export default chatwoot
