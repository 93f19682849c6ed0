import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Done, errorReplies } from '../../schemas/common.js'
import { ChangeWebhookBody, WebhookParams, WebhookReply } from '../../schemas/webhooks.js'
import { WebhookKnown, WebhookNotFound, WebhookOfServer } from '../../src/errors.js'

const webhook: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('token')

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
      response: fastify.serializeWebhook(fastify.webhooks.get(session, id)),
      session
    }
  })

  fastify.patch('/:session/webhooks/:id', {
    bodyLimit: 64 * 1024,
    schema: {
      operationId: 'changeWebhook',
      tags: ['webhooks'],
      summary: 'Update a webhook',
      description:
          'Updates the given fields. The webhook keeps its offset in the event log and continues from there. A URL with another host drops its `headers` unless they are given again. The URL of the webhook that start-session created becomes the `webhook` of the session; that of WEBHOOK_URL cannot be changed, nor can its headers.',
      params: WebhookParams,
      body: ChangeWebhookBody,
      response: { 200: WebhookReply, ...errorReplies(WebhookNotFound, WebhookKnown) }
    }
  }, async ({ params: { session, id }, body }) => {
    return {
      status: 'success' as const,
      response: fastify.serializeWebhook(fastify.webhooks.change(session, id, body)),
      session
    }
  })

  fastify.delete('/:session/webhooks/:id', {
    schema: {
      operationId: 'removeWebhook',
      tags: ['webhooks'],
      summary: 'Delete a webhook',
      description:
          'Nothing is posted to it any more, and what waited for it is forgotten. Removing the one that start-session made empties the `webhook` of the session. That of WEBHOOK_URL can only be switched off, by PATCH.',
      params: WebhookParams,
      response: {
        200: Done('Webhook removed', 'The webhook is gone.'),
        ...errorReplies(WebhookNotFound, WebhookOfServer)
      }
    }
  }, async ({ params: { session, id } }) => {
    fastify.webhooks.remove(session, id)
    return { status: 'success' as const, response: { message: 'Webhook removed' }, session }
  })
}

export default webhook
