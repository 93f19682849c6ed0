import fp from 'fastify-plugin'
import type { ShownDelivery, WebhookDto } from '../../schemas/webhooks.js'
import type { Delivery } from '../../src/webhooks/delivery.js'
import { shownAnswer, shownDelivery, toWebhookDto } from '../../src/webhooks/serialize.js'
import type { Webhook } from '../../src/webhooks/webhook.js'
import { Webhooks } from '../../src/webhooks/webhooks.js'
import { objectionTo } from '../../src/media/url-guard.js'
import { NOT_PUBLIC } from '../../src/shared/not-public.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** The webhooks that receive the events of each session. */
    readonly webhooks: Webhooks
    serializeWebhook: (webhook: Webhook) => WebhookDto
    showDelivery: (delivery: Delivery) => ShownDelivery
    /** What an attempt at a webhook brought, as its session may see it. */
    showAnswer: (webhook: Webhook, answer: string) => string
  }
}

/** Connects the webhooks to the sessions, whose options they follow, and to what delivers. */
export default fp(async (fastify) => {
  const { config, dispatcher, sessions, store } = fastify
  const { mayWebhooksReach: isAllowed } = fastify

  const webhooks = new Webhooks({
    memory: store.webhooks,
    queues: dispatcher,
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
    saveOption: (session, webhook) => store.sessions.save(session, { ...store.sessions.get(session)?.options, webhook })
  })
  fastify.decorate('webhooks', webhooks)
  fastify.decorate('serializeWebhook', (webhook) => toWebhookDto(webhook, dispatcher.stateOf(webhook.id)))
  fastify.decorate('showDelivery', (delivery) => shownDelivery(delivery, webhooks.originOf(delivery.webhook)))
  fastify.decorate('showAnswer', ({ origin }, answer) => shownAnswer(answer, origin))

  webhooks.resume()
  for (const { name, options } of store.sessions.list()) webhooks.reconcile(name, options.webhook)
  sessions.on('starting', (session, { webhook }) => webhooks.reconcile(session, webhook))
  sessions.on('cleared', (session) => webhooks.clear(session))
  dispatcher.on('gone', (id, reason) => webhooks.gone(id, reason))
}, { name: 'webhooks', fastify: '5.x', dependencies: ['config', 'dispatcher', 'sessions', 'store', 'webhook-guard'] })
