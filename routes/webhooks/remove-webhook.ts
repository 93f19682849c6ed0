import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Done, errorReplies } from '../../schemas/common.js'
import { WebhookParams } from '../../schemas/webhooks.js'
import { WebhookNotFound, WebhookManagedByServer } from '../../src/errors.js'

const removeWebhook: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.delete('/:session/webhooks/:id', {
    schema: {
      operationId: 'removeWebhook',
      tags: ['webhooks'],
      summary: 'Delete a webhook',
      description: 'Nothing is posted to it any more, and what waited for it is forgotten. Removing the one that ' +
        'start-session made empties the `webhook` of the session. That of WEBHOOK_URL can only be switched off, by ' +
        'PATCH.',
      params: WebhookParams,
      response: {
        200: Done('Webhook removed', 'The webhook is gone.'),
        ...errorReplies(WebhookNotFound, WebhookManagedByServer)
      }
    }
  }, async ({ params: { session, id } }) => {
    await fastify.webhooks.remove(session, id)
    return { status: 'success' as const, response: { message: 'Webhook removed' }, session }
  })
}

export default removeWebhook
