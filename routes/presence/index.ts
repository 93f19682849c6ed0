import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import setOnlinePresence from './set-online-presence.js'
import subscribePresence from './subscribe-presence.js'

/** Who is online or types, and whether this account is shown as online. */
const presence: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'presence')
  await fastify.register(subscribePresence)
  await fastify.register(setOnlinePresence)
}

export default presence
