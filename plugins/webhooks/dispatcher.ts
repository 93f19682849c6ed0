import fp from 'fastify-plugin'
import { Dispatcher } from '../../src/webhooks/dispatcher.js'
import { guardedLookup } from '../../src/media/guarded-lookup.js'
import { objectionTo } from '../../src/media/url-guard.js'
import { VERSION } from '../../src/shared/version.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Delivers events to webhooks. */
    readonly dispatcher: Dispatcher
  }
}

export default fp(async (fastify) => {
  const { config, eventOptions, eventPayload, log, metrics, eventLog, store } = fastify
  const { mayWebhooksReach: isAllowed } = fastify
  const dispatcher = new Dispatcher({
    eventLog,
    deliveries: store.deliveries,
    optionsOf: eventOptions,
    payload: eventPayload,
    guard: { lookup: guardedLookup(isAllowed), objectionTo: (url) => objectionTo(url, isAllowed) },
    timeout: config.WEBHOOK_TIMEOUT * 1000,
    maxBackoff: config.WEBHOOK_MAX_BACKOFF * 1000,
    maxAge: config.WEBHOOK_MAX_AGE * 1000,
    userAgent: `zapserver/${VERSION}`
  })
  dispatcher.on('attempt', ({ id: webhook, session }, { event, name, status, attempts, answer, latency }) => {
    metrics.recordDelivery(status)
    // Responses may echo message content: it is not logged.
    const fields = { session, webhook, event, name, attempts, answer: answer.replace(/:.*/s, ''), latency }
    if (status === 'dead') log.error(fields, 'webhook delivery abandoned')
    else if (status === 'retrying') log.warn(fields, 'webhook delivery failed')
    else log.debug(fields, 'event delivered')
  })
  dispatcher.on('gone', ({ id: webhook }) => log.warn({ webhook }, 'webhook disabled: its receiver has unsubscribed'))
  dispatcher.on('error', (error) => log.error({ err: error }, 'webhook dispatcher error'))
  metrics.watchLag(async () => await dispatcher.lag())
  fastify.decorate('dispatcher', dispatcher)

  fastify.addHook('onReady', async () => { dispatcher.start() })
  // After the sessions have ended, so that their last events go out, and before the server waits for its requests.
  fastify.addHook('preClose', async () => { await dispatcher.close() })
  // Where the server never came up, no preClose is run.
  fastify.addHook('onClose', async () => { await dispatcher.close() })
},
{
  name: 'dispatcher',
  fastify: '5.x',
  dependencies: ['config', 'event-options', 'event-payload', 'metrics', 'event-log', 'store', 'webhook-guard']
}
)
