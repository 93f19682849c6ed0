import fp from 'fastify-plugin'
import * as ownProfile from '../../src/whatsapp/wppconnect/profile.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Calls about the session's own account, where wppconnect's are not sound. */
    readonly ownProfile: typeof ownProfile
  }
}

export default fp(async (fastify) => {
  fastify.decorate('ownProfile', ownProfile)
}, { name: 'own-profile', fastify: '5.x' })
