import fp from 'fastify-plugin'
import { SessionDisconnected } from '../../src/errors.js'
import type { WhatsApp } from '../../src/whatsapp/whatsapp.js'
import { sessionOf } from '../../src/shared/session-of.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** preHandler hook: puts the connected account on the request, or throws `SessionDisconnected` (404). */
    requireConnected: (request: FastifyRequest) => Promise<void>
  }
  interface FastifyRequest {
    /** The account of the session in the path; only on routes that require a connected session. */
    whatsapp: WhatsApp
  }
}

export default fp(async (fastify) => {
  fastify.decorateRequest('whatsapp')
  fastify.decorate('requireConnected', async (request) => {
    const session = sessionOf(request)
    const whatsapp = fastify.sessions.whatsapp(session)
    if (!whatsapp) throw new SessionDisconnected()
    request.whatsapp = whatsapp
  })
}, { name: 'connected', fastify: '5.x', dependencies: ['sessions'] })
