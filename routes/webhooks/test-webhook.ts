import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies } from '../../schemas/common.js'
import { TestReply, WebhookParams } from '../../schemas/webhooks.js'
import { WebhookNotFound } from '../../src/errors.js'

const testWebhook: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/webhooks/:id/test', {
    schema: {
      operationId: 'testWebhook',
      tags: ['webhooks'],
      summary: 'Send a test event',
      description: 'Posts an event `test` to the webhook at once, signed like every other, also where it is switched ' +
        'off, and answers what came of it. It is tried once, and not kept.',
      params: WebhookParams,
      response: { 200: TestReply, ...errorReplies(WebhookNotFound) }
    }
  }, async ({ params: { session, id } }) => {
    const webhook = await fastify.webhooks.get(session, id)
    const { delivered, status, answer, latency } = await fastify.dispatcher.test(webhook)
    return {
      status: 'success' as const,
      response: { delivered, status, answer: fastify.toAnswerDto(webhook, answer), latency },
      session
    }
  })
}

export default testWebhook
