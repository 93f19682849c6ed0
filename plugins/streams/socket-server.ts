import { createServer, ServerResponse, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { Server } from 'socket.io'
import { CrossSiteRefused } from '../../src/errors.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** The socket.io server, at the path that its clients expect. */
    readonly io: Server
    /** The request that brought the handshake of a socket. */
    handshakeOf: (raw: IncomingMessage) => FastifyRequest
  }
}

const PATH = '/socket.io/'

/** How long a connection may take nothing, and give no sign of life, in milliseconds. */
const STALL_TIMEOUT = 30_000

/** How long a connection may be open without a right to listen, in milliseconds. */
const AUTH_TIME = 10_000

/** Nothing that clients send is of use but their handshake. In bytes. */
const MAX_PACKET = 64 * 1024

/** How long sockets may take to end when the server closes, in milliseconds. */
const GRACE = 1_000

/** Requests to socket.io come through Fastify as all others do: so it knows their callers, and logs no secrets. */
export default fp<{ stallTimeout?: number }>(async (fastify, { stallTimeout = STALL_TIMEOUT }) => {
  // It never listens: requests are handed to it.
  const inner = createServer()
  const io = new Server(inner, {
    cors: { origin: fastify.corsOrigin },
    pingInterval: stallTimeout / 2,
    pingTimeout: stallTimeout,
    connectTimeout: AUTH_TIME,
    maxHttpBufferSize: MAX_PACKET
  })
  const requests = new WeakMap<IncomingMessage, FastifyRequest>()
  const upgrades = new WeakMap<IncomingMessage, Buffer>()
  const open = new Set<Duplex>()
  fastify.decorate('io', io)
  fastify.decorate('handshakeOf', (raw) => requests.get(raw) as FastifyRequest)

  fastify.server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    open.add(socket)
    socket.on('error', () => {})
    socket.once('close', () => open.delete(socket))
    upgrades.set(request, head)
    const response = new ServerResponse(request)
    response.shouldKeepAlive = false
    response.assignSocket(request.socket)
    // Only what is no upgrade, or is refused, is answered by this.
    response.once('finish', () => socket.end())
    fastify.routing(request, response)
  })

  await fastify.register(async (scope) => {
    // The bodies of long polling are read by socket.io.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))
    scope.route({
      method: ['GET', 'POST'],
      url: `${PATH}*`,
      schema: { hide: true },
      config: { checksOrigin: true },
      // Browsers ask nobody before they open a WebSocket.
      onRequest: async (request) => {
        if (fastify.corsOrigin === '*' || fastify.provenanceOf(request) !== 'foreign') return
        const error = new CrossSiteRefused()
        fastify.logSocketRefusal(request, error, 'it comes from a web page whose origin CORS_ORIGIN does not list')
        throw error
      },
      // Long polling asks all the time.
      ...(fastify.config.LOG_LEVEL === 'info' && { logLevel: 'warn' as const }),
      handler: (request, reply) => {
        const { raw } = request
        // Fastify finds the way through other spellings too, socket.io does not.
        if (!request.url.startsWith(PATH)) {
          reply.callNotFound()
          return
        }
        const head = upgrades.get(raw)
        requests.set(raw, request)
        reply.hijack()
        if (head) {
          reply.raw.detachSocket(raw.socket)
          inner.emit('upgrade', raw, raw.socket, head)
        } else {
          inner.emit('request', raw, reply.raw)
        }
      }
    })
  })

  // Those that still stand open some time after socket.io was closed must not hold up the end of the server.
  inner.once('close', () => {
    setTimeout(() => { for (const socket of open) socket.destroy() }, GRACE).unref()
  })
}, { name: 'socket-server', fastify: '5.x', dependencies: ['config', 'cors', 'cross-site', 'socket-refusals'] })
