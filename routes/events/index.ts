import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import streamEvents from './stream-events.js'

/** Events of a session, as they happen. */
const events: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('token')
  await fastify.register(streamEvents)
}

export default events
