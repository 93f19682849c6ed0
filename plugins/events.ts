import fp from 'fastify-plugin'
import { Recorder } from '../src/events/recorder.js'

/** Connects what leaves the sessions to the book of events. */
export default fp(async (fastify) => {
  const { outbox, sessions } = fastify
  const recorder = new Recorder({ outbox, optionsOf: fastify.eventOptions, awaits: () => false })
  sessions.on('event', (event) => { recorder.record(event) })
  sessions.on('cleared', (session) => outbox.forget(session))
}, { name: 'events', fastify: '5.x', dependencies: ['event-options', 'outbox', 'sessions'] })
