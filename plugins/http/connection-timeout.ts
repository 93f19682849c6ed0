import type { ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import fp from 'fastify-plugin'

const kReply = Symbol('app.reply')

/** Of each connection the last reply: they are sent in the order of their requests. */
type Answered = Socket & { [kReply]?: ServerResponse }

/**
 * Closes connections on which nothing has moved for `connectionTimeout`, except those whose request is still being
 * handled: sending to many recipients may take longer. A reply that the client does not read counts as idle.
 */
export default fp(async (fastify) => {
  const { server } = fastify
  fastify.addHook('onRequest', ({ raw: { socket } }, reply, done) => {
    (socket as Answered)[kReply] = reply.raw
    done()
  })

  server.on('timeout', (socket: Socket) => {
    const isHandled = (socket as Answered)[kReply]?.closed === false && socket.writableLength === 0
    if (isHandled) socket.setTimeout(server.timeout)
    else socket.destroy()
  })
}, { name: 'connection-timeout', fastify: '5.x' })
