import type { Socket } from 'node:net'
import fp from 'fastify-plugin'
import { ServerFull, TooManyConnections, type CatalogedError } from '../../src/errors.js'
import { addressKey } from '../../src/http/client-address.js'
import { ConnectionSlots } from '../../src/http/connection-slots.js'

/** So many further ones receive an error; any others are closed without a reply. */
const MAX_REFUSED = 100

/** How long one that is not taken may stay open, in milliseconds. */
const LINGER = 5_000

/** How many connections there may be: of each address, and in all. */
export default fp(async (fastify) => {
  const { server, config: { MAX_CONNECTIONS, MAX_CONNECTIONS_PER_ADDRESS } } = fastify
  const taken = new ConnectionSlots(MAX_CONNECTIONS_PER_ADDRESS)
  const answered = new ConnectionSlots(MAX_REFUSED)
  const refused = new WeakMap<Socket, CatalogedError>()
  let open = 0
  server.maxConnections = MAX_CONNECTIONS + MAX_REFUSED

  function refuse (socket: Socket, error: CatalogedError): void {
    refused.set(socket, error)
    const cut = setTimeout(() => socket.destroy(), LINGER).unref()
    socket.once('close', () => clearTimeout(cut))
  }

  function count (socket: Socket, address: string): void {
    const release = taken.take(address)
    const over = release ?? answered.take(address)
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

  fastify.addHook('onRequest', ({ raw: { socket } }, reply, done) => {
    const error = refused.get(socket)
    if (error) reply.header('connection', 'close')
    done(error)
  })
}, { name: 'connection-limits', fastify: '5.x', dependencies: ['config', 'trusted-proxies'] })
