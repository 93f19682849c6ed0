import fp from 'fastify-plugin'
import { SessionDisconnected } from '../../src/errors.js'
import type { Client } from '../../src/whatsapp/driver.js'
import type { WhatsApp } from '../../src/whatsapp/whatsapp.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** preHandler hook: puts the connected account on the request, or throws `SessionDisconnected` (404). */
    requireConnected: (request: FastifyRequest) => Promise<void>
  }
  interface FastifyRequest {
    /** The account of the session in the path; only on routes that require a connected session. */
    whatsapp: WhatsApp
    /** wppconnect's client, for routes that do not use `whatsapp` yet. */
    whatsappClient: Client
  }
}

export default fp(async (fastify) => {
  fastify.decorateRequest('whatsapp')
  fastify.decorateRequest('whatsappClient')
  fastify.decorate('requireConnected', async (request) => {
    const { session } = request.params as { session: string }
    const [whatsapp, client] = [fastify.sessions.whatsapp(session), fastify.sessions.client(session)]
    if (!whatsapp || !client) throw new SessionDisconnected()
    request.whatsapp = whatsapp
    request.whatsappClient = client
  })
}, { name: 'connected', fastify: '5.x', dependencies: ['sessions'] })
