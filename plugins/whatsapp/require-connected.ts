import fp from 'fastify-plugin'
import { SessionDisconnected } from '../../src/errors.js'
import type { Client } from '../../src/whatsapp/driver.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** preHandler hook: puts the live client on the request, or answers 404. */
    requireConnected: (request: FastifyRequest) => Promise<void>
  }
  interface FastifyRequest {
    /** wppconnect's client of the session in the path; only on routes of the scope `connected`. */
    whatsapp: Client
  }
}

export default fp(async (fastify) => {
  fastify.decorateRequest('whatsapp')
  fastify.decorate('requireConnected', async (request) => {
    const client = fastify.sessions.client((request.params as { session: string }).session)
    if (!client) throw new SessionDisconnected()
    request.whatsapp = client
  })
}, { name: 'connected', fastify: '5.x', dependencies: ['sessions'] })
