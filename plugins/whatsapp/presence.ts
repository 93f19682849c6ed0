import fp from 'fastify-plugin'
import { subscribePresence } from '../../src/whatsapp/wppconnect/presence.js'

declare module 'fastify' {
  interface FastifyInstance { readonly subscribePresence: typeof subscribePresence }
}

export default fp(async (fastify) => {
  fastify.decorate('subscribePresence', subscribePresence)
}, { name: 'presence', fastify: '5.x' })
