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
    nameOf: (this: FastifyRequest, id: string) => string
  }
}

/** Replies of connected routes say who people are, and name those of the request as it does. */
export default fp(async (fastify) => {
  const formatOf = (request: FastifyRequest) => fastify.sessions.idFormat(sessionOf(request))
  const namesOf = (request: FastifyRequest) => namesFor(request.named, request.whatsapp.people, formatOf(request))

  fastify.decorateRequest('nameOf', function (id) { return namesOf(this)(id) ?? id })
  function identify (request: FastifyRequest, payload: unknown): unknown {
    const { whatsapp } = request
    // A request that was refused before has no account.
    if ((whatsapp as unknown) === undefined || request.routeOptions.config.bareIds === true) return payload
    const identified = withIdentities(payload, whatsapp.people)
    const hasOwnNames = request.named.size > 0 || formatOf(request) === 'phone'
    return hasOwnNames ? withIds(identified, namesOf(request)) : identified
  }

  fastify.addHook('preSerialization', (request, _reply, payload, done) => { done(null, identify(request, payload)) })
}, { name: 'identities', fastify: '5.x', dependencies: ['connected', 'recipients', 'sessions'] })
