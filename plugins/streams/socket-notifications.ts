import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { sessionOf } from '../../src/shared/session-of.js'

/** What sockets get of a request that has succeeded. */
export interface SocketNotification {
  event: 'mensagem-enviada' | 'edited-message'
  /** The text of the request and its recipients, in place of what was answered. */
  what?: 'request'
}

declare module 'fastify' {
  interface FastifyContextConfig { socketEvent?: SocketNotification }
  interface FastifyRequest {
    /** The reply, on routes that notify sockets. */
    answered: unknown
  }
}

/** Notifies the session's sockets of what was sent, after the reply. */
export default fp(async (fastify) => {
  fastify.decorateRequest('answered')

  function toSocketEvent (
    { event, what }: SocketNotification,
    request: FastifyRequest
  ): readonly [string, unknown] {
    const { answered, body, recipients } = request
    if (what === undefined) return [event, (answered as { response: unknown }).response]
    return [event, { message: (body as { message: string }).message, to: recipients.map((id) => request.nameOf(id)) }]
  }

  fastify.addHook('onRoute', (route) => {
    const notification = route.config?.socketEvent
    if (notification === undefined) return
    route.preSerialization = [route.preSerialization ?? []]
      .flat()
      .concat(async (request: FastifyRequest, _reply: unknown, payload: unknown) => {
        request.answered = payload
        return payload
      })
    route.onResponse = [route.onResponse ?? []].flat().concat(async (request, reply) => {
      if (reply.statusCode < 300 && request.answered !== undefined) {
        fastify.notifySockets(sessionOf(request), toSocketEvent(notification, request))
      }
    })
  })
}, { name: 'socket-notifications', fastify: '5.x', dependencies: ['recipients', 'sockets'] })
