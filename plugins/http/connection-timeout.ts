import type { Socket } from 'node:net'
import fp from 'fastify-plugin'

/**
 * Closes connections on which nothing has moved for `connectionTimeout`, except those whose request is still being
 * handled: sending to many recipients may take longer. A reply that the client does not read counts as idle.
 */
export default fp(async (fastify) => {
  const { server } = fastify
  const inProgress = new WeakMap<Socket, number>()
  const count = (socket: Socket, change: number) => { inProgress.set(socket, (inProgress.get(socket) ?? 0) + change) }

  fastify.addHook('onRequest', async ({ raw: { socket } }, reply) => {
    count(socket, 1)
    reply.raw.once('close', () => count(socket, -1))
  })

  server.on('timeout', (socket: Socket) => {
    const isHandled = (inProgress.get(socket) ?? 0) > 0 && socket.writableLength === 0
    if (isHandled) socket.setTimeout(server.timeout)
    else socket.destroy()
  })
}, { name: 'connection-timeout', fastify: '5.x' })
