import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import community from './community.js'
import participants from './participants.js'

/** Communities, their groups and members. */
const communities: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')
  await fastify.register(community)
  await fastify.register(participants)
}

export default communities
