import fp from 'fastify-plugin'
import { awaitsFile } from '../src/events/awaits-file.js'
import { Recorder } from '../src/events/recorder.js'

/** Connects what leaves the sessions to the book of events. */
export default fp(async (fastify) => {
  const { eventFiles, eventOptions, keptFiles, outbox, sessions } = fastify
  const recorder = new Recorder({
    outbox,
    optionsOf: eventOptions,
    awaits: (event) => awaitsFile(event, eventOptions(event.session)),
    load: (event) => { eventFiles.take(event) }
  })
  sessions.on('event', (event) => { recorder.record(event) })
  sessions.on('cleared', async (session) => {
    eventFiles.forget(session)
    const files = outbox.files(session)
    outbox.forget(session)
    await keptFiles.remove(files)
  })
}, { name: 'events', fastify: '5.x', dependencies: ['event-files', 'event-options', 'kept-files', 'outbox', 'sessions'] })
