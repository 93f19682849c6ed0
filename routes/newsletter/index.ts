import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import newsletter from './newsletter.js'

/** Channels (newsletters) of this account. */
const newsletters: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')
  await fastify.register(newsletter)
}

export default newsletters
