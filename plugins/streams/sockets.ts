import { setTimeout as sleep } from 'node:timers/promises'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { Socket } from 'socket.io'
import type { CatalogedError } from '../../src/errors.js'
import { readEvents } from '../../src/events/event-reader.js'
import { SocketWriter } from '../../src/streams/socket-writer.js'
import { endsWith, mayReceive, type SocketRight } from '../../src/auth/socket-right.js'
import { socketEvents, type SocketEvent } from '../../src/streams/legacy-socket-events.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Sends the sockets of a session something that is no event and is not stored. */
    notifySockets: (session: string, socketEvent: SocketEvent) => void
  }
}

/** A socket that lets this much wait is cut off: nobody reads it. In characters. */
const MAX_WAITING = 4 * 1024 * 1024

/** How long sockets may take to get the rest when the server closes, in milliseconds. */
const GRACE = 1_000

/** What the log has no line about yet, although the client shows nothing of it either. */
const UNLOGGED = new Set(['APP_SOCKET_SESSION_MISSING', 'APP_DEFAULT_KEY_REFUSED'])

/** Live events of the sessions, for sockets with a right to them. */
export default fp(async (fastify) => {
  const { io, eventLog, shownTokens } = fastify
  const closing = new AbortController()
  const outlets = new Map<string, SocketWriter>()
  const feeds = new Set<Promise<void>>()

  io.use((socket, next) => {
    const request = fastify.handshakeOf(socket.request)
    fastify.authorizeSocket(socket.handshake, request).then((right) => {
      socket.data = right
      next()
    }, (error: Error) => next(refusal(request, error)))
  })

  io.use((socket, next) => {
    const { session } = socket.data as { session: string | undefined }
    const request = fastify.handshakeOf(socket.request)
    try {
      const release = fastify.takeStream(session, request.ip)
      socket.conn.once('close', release)
      socket.once('disconnect', release)
      next()
    } catch (error) {
      next(refusal(request, error as Error))
    }
  })

  function refusal (request: FastifyRequest, error: Error | CatalogedError): Error {
    if ('fields' in error) {
      if (UNLOGGED.has(error.code)) fastify.logSocketRefusal(request, error, error.message)
      return Object.assign(error, { data: { code: error.code } })
    }
    fastify.log.error({ err: error }, 'the handshake of a socket failed')
    return new Error('An unexpected error; the log of the server has the cause')
  }

  io.on('connection', (socket) => {
    const feeding = feed(socket).catch((error: unknown) => {
      fastify.log.error({ err: error }, 'socket stream failed')
      socket.disconnect(true)
    })
    feeds.add(feeding)
    void feeding.then(() => feeds.delete(feeding))
  })

  async function feed (socket: Socket): Promise<void> {
    const right = socket.data as SocketRight
    const session = 'session' in right ? right.session : undefined
    const gone = new AbortController()
    const outlet = new SocketWriter({
      connection: socket.conn as never,
      emit: (name, payload) => socket.emit(name, payload),
      gone: gone.signal
    })
    outlets.set(socket.id, outlet)
    socket.once('disconnect', () => {
      outlets.delete(socket.id)
      gone.abort()
    })
    for await (const event of readEvents(eventLog, {
      session,
      from: eventLog.tailOffsets(),
      signal: gone.signal,
      finish: closing.signal
    })) {
      if (!mayReceive(right, event.session, shownTokens)) continue
      for (const socketEvent of socketEvents(event, await fastify.eventPayload(event))) outlet.emit(socketEvent)
      await outlet.taken()
    }
    await outlet.taken(0)
  }

  fastify.decorate('notifySockets', (session, socketEvent) => {
    for (const socket of io.sockets.sockets.values()) {
      const outlet = outlets.get(socket.id)
      if (!outlet || !mayReceive(socket.data as SocketRight, session, shownTokens)) continue
      if (outlet.waiting > MAX_WAITING) socket.disconnect(true)
      else outlet.emit(socketEvent)
    }
  })

  fastify.tokens.on('revoked', (session) => {
    for (const socket of io.sockets.sockets.values()) {
      if (endsWith(socket.data as SocketRight, session, shownTokens)) socket.disconnect(true)
    }
    // Not before: it finds the sockets that depend on these tokens.
    shownTokens?.revoke(session)
  })

  // After the sessions have emitted their end, and before the server waits for its connections.
  fastify.addHook('preClose', async () => {
    closing.abort()
    await Promise.race([Promise.all(feeds), sleep(GRACE, undefined, { ref: false })])
    await io.close()
  })
},
{
  name: 'sockets',
  fastify: '5.x',
  dependencies: [
    'event-payload',
    'event-log',
    'shown-tokens',
    'socket-auth',
    'socket-refusals',
    'socket-server',
    'stream-limits',
    'tokens'
  ]
}
)
