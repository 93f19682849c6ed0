import fp from 'fastify-plugin'
import { EventHistory, type StoredEvent } from '../src/events/history.js'
import { streamEvents, type StreamOptions } from '../src/events/stream.js'

interface Reader extends Omit<StreamOptions, 'signal'> {
  /** Aborts when the reader has gone. */
  gone: AbortController
  /** Ends the connection of a reader that stands still while the server closes. */
  cut: () => void
}

interface Events {
  stream: (reader: Reader) => AsyncGenerator<StoredEvent>
  idOf: (event: StoredEvent) => string
}

declare module 'fastify' {
  interface FastifyInstance { readonly events: Events }
}

/** How long readers may take to get the rest when the server closes, in milliseconds. */
const GRACE = 1_000

/** Connects what leaves the sessions to those who listen; open streams end before the server waits for its requests. */
export default fp(async (fastify) => {
  const history = new EventHistory(fastify.config.EVENTS_KEPT)
  const open = new Map<AbortController, () => void>()
  fastify.sessions.on('event', (event) => history.add(event))
  fastify.sessions.on('cleared', (session) => history.forget(session))
  fastify.decorate('events', {
    stream: ({ gone, cut, ...options }) => {
      open.set(gone, cut)
      gone.signal.addEventListener('abort', () => open.delete(gone), { once: true })
      return streamEvents(history, { ...options, signal: gone.signal })
    },
    idOf: (event) => history.idOf(event)
  })
  fastify.addHook('preClose', async () => {
    const cuts = [...open.values()]
    for (const gone of open.keys()) gone.abort()
    setTimeout(() => { for (const cut of cuts) cut() }, GRACE).unref()
  })
}, { name: 'events', fastify: '5.x', dependencies: ['config', 'sessions'] })
