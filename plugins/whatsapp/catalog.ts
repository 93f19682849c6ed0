import fp from 'fastify-plugin'
import * as catalog from '../../src/whatsapp/wppconnect/catalog.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Calls about the session's own catalog, where wppconnect's are not sound. */
    readonly catalog: typeof catalog
  }
}

export default fp(async (fastify) => {
  fastify.decorate('catalog', catalog)
}, { name: 'catalog', fastify: '5.x' })
