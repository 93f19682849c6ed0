import type { Socket } from 'node:net'
import fp from 'fastify-plugin'
import { ServerFull, TooManyConnections, type CataloguedError } from '../../src/errors.js'
import { addressKey } from '../../src/http/client-address.js'
import { Places } from '../../src/http/connection-slots.js'

/** So many more are told why they are not taken; any further one is cut off without a word. */
const TOLD = 100

/** How long one that is not taken may stay open, in milliseconds. */
const LINGER = 5_000

/** How many connections there may be: of each address, and in all. */
export default fp(async (fastify) => {
  const { server, config: { MAX_CONNECTIONS, MAX_CONNECTIONS_PER_ADDRESS } } = fastify
  const taken = new Places(MAX_CONNECTIONS_PER_ADDRESS)
  const told = new Places(TOLD)
  const refused = new WeakMap<Socket, CataloguedError>()
  let open = 0
  server.maxConnections = MAX_CONNECTIONS + TOLD

  function refuse (socket: Socket, error: CataloguedError): void {
    refused.set(socket, error)
    const cut = setTimeout(() => socket.destroy(), LINGER).unref()
    socket.once('close', () => clearTimeout(cut))
  }

  function count (socket: Socket, address: string): void {
    const release = taken.take(address)
    const over = release ?? told.take(address)
    if (!over) {
      socket.destroy()
      return
    }
    socket.once('close', over)
    if (!release) refuse(socket, new TooManyConnections(MAX_CONNECTIONS_PER_ADDRESS))
  }

  server.on('connection', (socket: Socket) => {
    open++
    socket.once('close', () => { open-- })
    const { remoteAddress = '' } = socket
    if (open > MAX_CONNECTIONS) refuse(socket, new ServerFull(MAX_CONNECTIONS))
    else if (!fastify.isTrustedProxy(remoteAddress)) count(socket, addressKey(remoteAddress))
  })

  fastify.addHook('onRequest', async ({ raw: { socket } }, reply) => {
    const error = refused.get(socket)
    if (!error) return
    reply.header('connection', 'close')
    throw error
  })
}, { name: 'connection-limits', fastify: '5.x', dependencies: ['config', 'trusted-proxies'] })
