import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import addWebhook from './add-webhook.js'
import changeWebhook from './change-webhook.js'
import getWebhook from './get-webhook.js'
import listDeliveries from './list-deliveries.js'
import listWebhooks from './list-webhooks.js'
import redeliver from './redeliver.js'
import removeWebhook from './remove-webhook.js'
import replayWebhook from './replay-webhook.js'
import testWebhook from './test-webhook.js'

/** Webhooks of a session, and the log of what was delivered to them. */
const webhooks: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('token')
  await fastify.register(addWebhook)
  await fastify.register(listWebhooks)
  await fastify.register(getWebhook)
  await fastify.register(changeWebhook)
  await fastify.register(testWebhook)
  await fastify.register(listDeliveries)
  await fastify.register(redeliver)
  await fastify.register(replayWebhook)
  await fastify.register(removeWebhook)
}

export default webhooks
