import fp from 'fastify-plugin'
import { setLimit } from '../../src/whatsapp/wppconnect/settings.js'

declare module 'fastify' {
  interface FastifyInstance { readonly setLimit: typeof setLimit }
}

export default fp(async (fastify) => {
  fastify.decorate('setLimit', setLimit)
}, { name: 'limits', fastify: '5.x' })
