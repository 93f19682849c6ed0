import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { isTrusted, prefixOf, relativeLocation } from '../../src/http/public-url.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Where the caller of a request reaches this server, without a slash at the end. */
    publicBase: (request: FastifyRequest) => string
  }
}

/** A reverse proxy may give this server a path of its own: nothing that we answer leads out of it. */
export default fp(async (fastify) => {
  const { PUBLIC_URL, TRUST_PROXY } = fastify.config

  const prefix = ({ headers, socket }: FastifyRequest): string =>
    isTrusted(socket.remoteAddress, TRUST_PROXY) ? prefixOf([headers['x-forwarded-prefix']].flat()[0]) : ''

  fastify.decorate('publicBase', (request) => {
    if (PUBLIC_URL !== undefined) return PUBLIC_URL.replace(/\/+$/, '')
    return `${request.protocol}://${request.host}${prefix(request)}`
  })

  fastify.addHook('onSend', (request, reply, payload, done) => {
    const location = reply.getHeader('location')
    if (typeof location === 'string' && location.startsWith('/') && !location.startsWith('//')) {
      const known = prefix(request)
      reply.header('location', known === '' ? relativeLocation(request.url, location) : `${known}${location}`)
    }
    done(null, payload)
  })
}, { name: 'public-url', fastify: '5.x', dependencies: ['config'] })
