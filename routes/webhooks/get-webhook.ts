import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies } from '../../schemas/common.js'
import { WebhookParams, WebhookReply } from '../../schemas/webhooks.js'
import { WebhookNotFound } from '../../src/errors.js'

const getWebhook: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/webhooks/:id', {
    schema: {
      operationId: 'getWebhook',
      tags: ['webhooks'],
      summary: 'Get a webhook',
      description: 'The webhook, and what waits for it.',
      params: WebhookParams,
      response: { 200: WebhookReply, ...errorReplies(WebhookNotFound) }
    }
  }, async ({ params: { session, id } }) => {
    return {
      status: 'success' as const,
      response: await fastify.serializeWebhook(await fastify.webhooks.get(session, id)),
      session
    }
  })
}

export default getWebhook
