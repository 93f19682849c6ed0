import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import editProfile from './edit-profile.js'
import getBusinessProducts from './get-business-products.js'
import getOrder from './get-order.js'

/** Business profiles, their products, and orders of customers. */
const business: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'business')
  await fastify.register(editProfile)
  await fastify.register(getBusinessProducts)
  await fastify.register(getOrder)
}

export default business
