import fp from 'fastify-plugin'
import { presenceTargets } from '../src/sessions/presence.js'

declare module 'fastify' {
  interface FastifyInstance { readonly presenceTargets: typeof presenceTargets }
}

export default fp(async (fastify) => {
  fastify.decorate('presenceTargets', presenceTargets)
}, { name: 'presence', fastify: '5.x' })
