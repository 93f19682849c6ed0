import fp from 'fastify-plugin'
import { Outbox } from '../../src/events/event-log.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** The book of all events. */
    readonly outbox: Outbox
  }
}

export default fp(async (fastify) => {
  fastify.decorate('outbox', new Outbox(fastify.store.outbox))
}, { name: 'outbox', fastify: '5.x', dependencies: ['store'] })
