import fp from 'fastify-plugin'
import { EventLog } from '../../src/events/event-log.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** The log of all events. */
    readonly eventLog: EventLog
  }
}

export default fp(async (fastify) => {
  fastify.decorate('eventLog', new EventLog(fastify.store.eventLog))
}, { name: 'event-log', fastify: '5.x', dependencies: ['store'] })
