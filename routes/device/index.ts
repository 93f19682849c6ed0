import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import batteryLevel from './battery-level.js'
import hostDevice from './host-device.js'

/** The phone that a session is linked to. */
const device: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')
  await fastify.register(hostDevice)
  await fastify.register(batteryLevel)
}

export default device
