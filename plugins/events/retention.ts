import fp from 'fastify-plugin'
import { Retention } from '../../src/events/retention.js'

const MEGABYTE = 1024 * 1024
/** From one pass to the next, in milliseconds. */
const INTERVAL = 60_000

/** Events are not kept for ever. */
export default fp(async (fastify) => {
  const { config, dispatcher, attachmentStore, log, store } = fastify
  const undelivered = new Map<string, number>()
  const retention = new Retention({
    store: store.retention,
    files: attachmentStore,
    maxAge: config.EVENTS_MAX_AGE * 1000,
    maxSize: config.EVENTS_MAX_SIZE * MEGABYTE,
    interval: INTERVAL,
    onPruned: (events) => {
      for (const [webhook, count] of dispatcher.undelivered(events)) {
        undelivered.set(webhook, (undelivered.get(webhook) ?? 0) + count)
      }
    },
    onPassed: () => {
      for (const [webhook, count] of undelivered) {
        log.warn({ webhook, count }, 'undelivered events pruned, for their age or size')
      }
      undelivered.clear()
    },
    onError: (error) => log.error({ err: error }, 'old events could not be removed')
  })
  retention.start()
  fastify.addHook('onClose', async () => { await retention.stop() })
}, { name: 'retention', fastify: '5.x', dependencies: ['config', 'dispatcher', 'attachment-store', 'store'] })
