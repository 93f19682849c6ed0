import fp from 'fastify-plugin'
import { Dispatcher } from '../../src/webhooks/dispatcher.js'
import { guardedLookup } from '../../src/media/guarded-lookup.js'
import { objectionTo } from '../../src/media/url-guard.js'
import { VERSION } from '../../src/shared/version.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Brings events to webhooks. */
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
    metrics.attempted(status)
    // What a receiver says may repeat the message, which is nobody's business here.
    const fields = { session, webhook, event, name, attempts, answer: answer.replace(/:.*/s, ''), latency }
    if (status === 'dead') log.error(fields, 'an event is given up: its webhook did not take it')
    else if (status === 'retrying') log.warn(fields, 'a webhook did not take an event')
    else log.debug(fields, 'event delivered')
  })
  dispatcher.on('gone', (webhook) => log.warn({ webhook }, 'a webhook is switched off: its receiver wants no more'))
  dispatcher.on('error', (error) => log.error({ err: error }, 'the delivery of events failed'))
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
