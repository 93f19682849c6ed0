import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { sessionOf } from '../../src/shared/session-of.js'
import { namesFor, withIdentities, withIds } from '../../src/whatsapp/identities.js'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The reply is about ids: it has them as WhatsApp Web has them. */
    bareIds?: true
  }
  interface FastifyRequest {
    /** The id under which the reply of a connected route names somebody. */
    nameOf: (id: string) => string
  }
}

/** Replies of connected routes say who people are, and name those of the request as it does. */
export default fp(async (fastify) => {
  const namesOf = (request: FastifyRequest) =>
    namesFor(request.named, request.whatsapp.people, fastify.sessions.idFormat(sessionOf(request)))

  fastify.decorateRequest('nameOf')
  fastify.addHook('onRequest', async (request) => { request.nameOf = (id) => namesOf(request)(id) ?? id })
  fastify.addHook('preSerialization', async (request, _reply, payload) => {
    const { routeOptions: { config }, whatsapp } = request
    // A request that was refused before has no account.
    if ((whatsapp as unknown) === undefined || config.bareIds === true) return payload
    return withIds(withIdentities(payload, whatsapp.people), namesOf(request))
  })
}, { name: 'identities', fastify: '5.x', dependencies: ['connected', 'recipients', 'sessions'] })
