import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies } from '../../schemas/common.js'
import { ChangeWebhookBody, WebhookParams, WebhookReply } from '../../schemas/webhooks.js'
import { WebhookExists, WebhookNotFound } from '../../src/errors.js'

const changeWebhook: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.patch('/:session/webhooks/:id', {
    bodyLimit: 64 * 1024,
    schema: {
      operationId: 'changeWebhook',
      tags: ['webhooks'],
      summary: 'Update a webhook',
      description: 'Updates the given fields. The webhook keeps its offset in the event log and continues from ' +
        'there. A URL with another host drops its `headers` unless they are given again. The URL of the webhook that ' +
        'start-session created becomes the `webhook` of the session; that of WEBHOOK_URL cannot be changed, nor can ' +
        'its headers.',
      params: WebhookParams,
      body: ChangeWebhookBody,
      response: { 200: WebhookReply, ...errorReplies(WebhookNotFound, WebhookExists) }
    }
  }, async ({ params: { session, id }, body }) => {
    return {
      status: 'success' as const,
      response: await fastify.serializeWebhook(await fastify.webhooks.change(session, id, body)),
      session
    }
  })
}

export default changeWebhook
