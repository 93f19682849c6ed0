import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import rejectCall from './reject-call.js'

/** Incoming calls. */
const calls: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'calls')
  await fastify.register(rejectCall)
}

export default calls
