import fp from 'fastify-plugin'
import { EventHistory, type StoredEvent } from '../src/events/history.js'
import { streamEvents, type StreamOptions } from '../src/events/stream.js'

interface Events {
  stream: (options: Omit<StreamOptions, 'signal'> & { signal: AbortSignal }) => AsyncGenerator<StoredEvent>
  idOf: (event: StoredEvent) => string
}

declare module 'fastify' {
  interface FastifyInstance { readonly events: Events }
}

/** Connects what leaves the sessions to those who listen; open streams end before the server waits for its requests. */
export default fp(async (fastify) => {
  const history = new EventHistory(fastify.config.EVENTS_KEPT)
  const closing = new AbortController()
  fastify.sessions.on('event', (event) => history.add(event))
  fastify.sessions.on('cleared', (session) => history.forget(session))
  fastify.decorate('events', {
    stream: (options) => streamEvents(history, { ...options, signal: AbortSignal.any([options.signal, closing.signal]) }),
    idOf: (event) => history.idOf(event)
  })
  fastify.addHook('preClose', async () => { closing.abort() })
}, { name: 'events', fastify: '5.x', dependencies: ['config', 'sessions'] })
