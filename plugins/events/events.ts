import fp from 'fastify-plugin'
import { needsAttachment } from '../../src/events/needs-attachment.js'
import { Recorder } from '../../src/events/recorder.js'
import { toStatusChanged } from '../../src/events/status-changed.js'
import { UnwrittenEvents } from '../../src/events/unwritten-events.js'
import { isStorageFailure } from '../../src/shared/storage-errors.js'

/** How often it is tried whether the event log can be written to again, in milliseconds. */
const RETRY = 1_000

/** What may wait for that: an hour of a busy server. `size` is in characters. */
const MOST = { events: 100_000, size: 64 * 1024 * 1024 }

/** From one line about dropped events to the next, in milliseconds. */
const LOG_INTERVAL = 60_000

/** Connects the events of sessions to the event log. */
export default fp(async (fastify) => {
  const { attachmentDownloader, eventOptions, health, attachmentStore, log, metrics, eventLog, sessions } = fastify
  const recorder = new Recorder({
    eventLog,
    optionsOf: eventOptions,
    awaits: (event) => needsAttachment(event, eventOptions(event.session)),
    load: (event) => { attachmentDownloader.take(event) }
  })
  let logged = -Infinity
  const events = new UnwrittenEvents({
    write: async (event, at) => await recorder.record(event, at),
    isPassing: isStorageFailure,
    retry: RETRY,
    most: MOST,
    onBegin: (error) => log.error({ err: error }, 'events cannot be written down: they wait in memory until they can'),
    onEnd: (count) => log.warn({ count }, 'events can be written down again, and those that waited are'),
    onDropped: ({ event, session }) => {
      metrics.dropped(event)
      if (performance.now() - logged < LOG_INTERVAL) return
      logged = performance.now()
      log.error(
        { event, session, dropped: events.dropped },
        'too many events wait to be written down: the newest are dropped. ' +
        'Messages are found again later; other events are lost')
    },
    onError: (error) => log.error({ err: error }, 'an event could not be written down')
  })
  metrics.watchUnwritten(() => events.count)
  health.watch(() => {
    const { cause, count } = events
    return cause === undefined
      ? undefined
      : `events cannot be written down: ${describe(cause)}; ${count} wait in memory`
  })

  sessions.on('status', (change) => { events.add(toStatusChanged(change)) })
  sessions.on('event', (event) => { events.add(event) })
  sessions.onAsync('cleared', async (session) => {
    events.forget(session)
    attachmentDownloader.forget(session)
    try {
      await attachmentStore.remove(await eventLog.clear(session))
    } catch (error) {
      log.error({ err: error, session }, 'events of a cleared session not removed')
    }
  })
  // After the sessions have ended, and before streams, sockets and webhooks deliver the last events.
  fastify.addHook('preClose', async () => { await events.flush() })
  fastify.addHook('onClose', async () => {
    const lost = await events.close()
    if (lost === 0) return
    log.error({ lost }, 'events could not be written down before the end. ' +
      'Messages are found again at the next start; other events are lost')
  })
},
{
  name: 'events',
  fastify: '5.x',
  dependencies: [
    'attachment-downloader',
    'event-options',
    'health',
    'attachment-store',
    'metrics',
    'event-log',
    'sessions'
  ]
}
)

/** Nothing of where the data lies: anybody may ask for the health. */
function describe (error: unknown): string {
  const { code = 'unknown', message } = error as Error & { code?: string }
  return code.startsWith('SQLITE_') ? `${code}: ${message}` : code
}
