import fp from 'fastify-plugin'
import * as contacts from '../../src/whatsapp/wppconnect/contacts.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** What can be asked of contacts beyond a single call of wppconnect's. */
    readonly contacts: typeof contacts
  }
}

export default fp(async (fastify) => {
  fastify.decorate('contacts', contacts)
}, { name: 'contacts', fastify: '5.x', dependencies: ['recipients'] })
