import fp from 'fastify-plugin'
import type { ShownDelivery, WebhookDto } from '../../schemas/webhooks.js'
import type { Delivery } from '../../src/webhooks/delivery.js'
import { toDeliveryDto, toWebhookDto, visibleAnswer } from '../../src/webhooks/serialize.js'
import type { Webhook } from '../../src/webhooks/webhook.js'
import { Webhooks } from '../../src/webhooks/webhooks.js'
import { objectionTo } from '../../src/media/url-guard.js'
import { NOT_PUBLIC } from '../../src/shared/not-public.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** The webhooks of each session. */
    readonly webhooks: Webhooks
    serializeWebhook: (webhook: Webhook) => Promise<WebhookDto>
    toDeliveryDto: (delivery: Delivery) => Promise<ShownDelivery>
    /** The answer of a webhook, as its session may see it. */
    toAnswerDto: (webhook: Webhook, answer: string) => string
  }
}

/** Connects the webhooks to the sessions, whose options they follow, and to the dispatcher. */
export default fp(async (fastify) => {
  const { config, dispatcher, sessions, store } = fastify
  const { mayWebhooksReach: isAllowed } = fastify

  const webhooks = new Webhooks({
    store: store.webhooks,
    deliverer: dispatcher,
    objectionTo: (text) => {
      if (!URL.canParse(text)) return 'it is not a URL'
      const url = new URL(text)
      // These go into a header.
      url.username = url.password = ''
      // A name is judged when it has an address; of this one it is known.
      const isOurs = /(^|\.)localhost\.?$/.test(url.hostname) && !isAllowed('127.0.0.1')
      const objection = isOurs ? NOT_PUBLIC : objectionTo(url, isAllowed)
      return objection === NOT_PUBLIC
        ? `${NOT_PUBLIC}. ALLOW_PRIVATE_URLS=true lets webhooks reach this machine and private networks`
        : objection
    },
    serverUrl: config.WEBHOOK_URL,
    option: {
      get: (session) => store.sessions.get(session)?.options.webhook,
      set: async (session, webhook) => {
        await store.sessions.update(session, (options) => ({ ...options, webhook }))
      }
    }
  })
  fastify.decorate('webhooks', webhooks)
  fastify.decorate('serializeWebhook', async (webhook) => toWebhookDto(webhook, await dispatcher.queueOf(webhook.id)))
  fastify.decorate('toDeliveryDto', async (delivery) => {
    return toDeliveryDto(delivery, await webhooks.originOf(delivery.webhook))
  })
  fastify.decorate('toAnswerDto', ({ origin }, answer) => visibleAnswer(answer, origin))

  await webhooks.resume()
  for (const { name } of store.sessions.list()) await webhooks.reconcile(name)
  sessions.onAsync('starting', async (session) => { await webhooks.reconcile(session) })
  sessions.onAsync('cleared', async (session) => { await webhooks.clear(session) })
  dispatcher.onAsync('gone', async (webhook, reason) => { await webhooks.disable(webhook, reason) })
}, { name: 'webhooks', fastify: '5.x', dependencies: ['config', 'dispatcher', 'sessions', 'store', 'webhook-guard'] })
