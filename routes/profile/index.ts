import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import ownProfile from './own-profile.js'

/** The profile of this account. */
const profile: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')
  await fastify.register(ownProfile)
}

export default profile
