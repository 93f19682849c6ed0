import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import getBatteryLevel from './get-battery-level.js'
import getPhoneNumber from './get-phone-number.js'
import hostDevice from './host-device.js'

/** The phone that a session is linked to. */
const device: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'device')
  await fastify.register(hostDevice)
  await fastify.register(getPhoneNumber)
  await fastify.register(getBatteryLevel)
}

export default device
