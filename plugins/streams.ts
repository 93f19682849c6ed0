import fp from 'fastify-plugin'
import type { StoredEvent } from '../schemas/events/events.js'
import { readEvents } from '../src/events/read.js'

interface Reader {
  session: string
  /** Place in the session's order to go on from. */
  after: number
  /** Aborts when the reader has gone. */
  gone: AbortSignal
  /** Ends the connection of a reader that stands still while the server closes. */
  cut: () => void
}

declare module 'fastify' {
  interface FastifyInstance {
    /** The events of a session, for a reader over HTTP. */
    streamEvents: (reader: Reader) => AsyncGenerator<StoredEvent>
  }
}

/** How long readers may take to get the rest when the server closes, in milliseconds. */
const GRACE = 1_000

/** Open streams end before the server waits for its requests. */
export default fp(async (fastify) => {
  const closing = new AbortController()
  const open = new Set<() => void>()
  fastify.decorate('streamEvents', ({ gone, cut, ...options }) => {
    open.add(cut)
    gone.addEventListener('abort', () => open.delete(cut), { once: true })
    return readEvents(fastify.outbox, { ...options, signal: gone, finish: closing.signal })
  })
  fastify.addHook('preClose', async () => {
    closing.abort()
    setTimeout(() => { for (const cut of open) cut() }, GRACE).unref()
  })
}, { name: 'streams', fastify: '5.x', dependencies: ['outbox', 'sessions'] })
