import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies } from '../../schemas/common.js'
import { ReplayBody, ReplayReply, WebhookParams } from '../../schemas/webhooks.js'
import { WebhookNotFound } from '../../src/errors.js'

const replayWebhook: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/webhooks/:id/replay', {
    schema: {
      operationId: 'replayWebhook',
      tags: ['webhooks'],
      summary: 'Replay events',
      description: 'Puts the webhook back in the order of events: all since that moment, as far as they are kept, go ' +
        'out again, with the same `webhook-id` as before, and then those that follow. A moment after its place ' +
        'changes nothing.',
      params: WebhookParams,
      body: ReplayBody,
      response: { 200: ReplayReply, ...errorReplies(WebhookNotFound) }
    }
  }, async ({ params: { session, id }, body: { since } }) => {
    const webhook = await fastify.webhooks.get(session, id)
    const events = await fastify.dispatcher.replay(webhook, new Date(since).getTime())
    return { status: 'success' as const, response: { events }, session }
  })
}

export default replayWebhook
