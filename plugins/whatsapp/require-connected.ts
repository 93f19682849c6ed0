import fp from 'fastify-plugin'
import { CapabilityMissing, SessionDisconnected } from '../../src/errors.js'
import type { WhatsApp } from '../../src/whatsapp/whatsapp.js'
import { sessionOf } from '../../src/shared/session-of.js'

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * preHandler hook: puts the connected account on the request, or throws `SessionDisconnected` (404), or
     * `CapabilityMissing` (501) where the page of the session lacks what the route needs.
     */
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
    const { config: { needs }, schema } = request.routeOptions
    const [missing] = needs === undefined ? [] : await fastify.sessions.missing(session, needs)
    if (missing !== undefined) throw new CapabilityMissing((schema as { operationId: string }).operationId, missing)
    request.whatsapp = whatsapp
  })
}, { name: 'connected', fastify: '5.x', dependencies: ['sessions'] })
