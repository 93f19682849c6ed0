import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'

/** What sockets are told of a request that has succeeded. */
export interface Tells {
  event: 'mensagem-enviada' | 'edited-message'
  /** The text of the request and its recipients, in place of what was answered. */
  what?: 'request'
}

declare module 'fastify' {
  interface FastifyContextConfig { tells?: Tells }
  interface FastifyRequest {
    /** What was answered, of a route that tells. */
    answered: unknown
  }
}

/** Tells the session's sockets of what was sent, once it was answered. */
export default fp(async (fastify) => {
  fastify.decorateRequest('answered')

  function told ({ event, what }: Tells, { answered, body, recipients }: FastifyRequest): readonly [string, unknown] {
    if (what === undefined) return [event, (answered as { response: unknown }).response]
    return [event, { message: (body as { message: string }).message, to: recipients }]
  }

  fastify.addHook('onRoute', (route) => {
    const tells = route.config?.tells
    if (tells === undefined) return
    route.preSerialization = [route.preSerialization ?? []].flat().concat(async (request: FastifyRequest, _reply: unknown, payload: unknown) => {
      request.answered = payload
      return payload
    })
    route.onResponse = [route.onResponse ?? []].flat().concat(async (request, reply) => {
      if (reply.statusCode < 300 && request.answered !== undefined) fastify.tellSockets((request.params as { session: string }).session, told(tells, request))
    })
  })
}, { name: 'tells', fastify: '5.x', dependencies: ['recipients', 'sockets'] })
