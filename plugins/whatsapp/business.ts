import fp from 'fastify-plugin'
import * as business from '../../src/whatsapp/wppconnect/business.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Calls about businesses, where wppconnect's are not sound. */
    readonly business: typeof business
  }
}

export default fp(async (fastify) => {
  fastify.decorate('business', business)
}, { name: 'business', fastify: '5.x' })
