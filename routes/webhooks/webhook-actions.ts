import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies } from '../../schemas/common.js'
import { ReplayBody, ReplayReply, TestReply, WebhookParams } from '../../schemas/webhooks.js'
import { WebhookNotFound } from '../../src/errors.js'

const attempts: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('token')

  fastify.post('/:session/webhooks/:id/test', {
    schema: {
      operationId: 'testWebhook',
      tags: ['webhooks'],
      summary: 'Send a test event',
      description:
          'Posts an event `test` to the webhook at once, signed like every other, also where it is switched off, and answers what came of it. It is tried once, and not kept.',
      params: WebhookParams,
      response: { 200: TestReply, ...errorReplies(WebhookNotFound) }
    }
  }, async ({ params: { session, id } }) => {
    const webhook = fastify.webhooks.get(session, id)
    const { delivered, status, answer, latency } = await fastify.dispatcher.test(webhook)
    return {
      status: 'success' as const,
      response: { delivered, status, answer: fastify.showAnswer(webhook, answer), latency },
      session
    }
  })

  fastify.post('/:session/webhooks/:id/replay', {
    schema: {
      operationId: 'replayWebhook',
      tags: ['webhooks'],
      summary: 'Replay events',
      description:
          'Puts the webhook back in the order of events: all since that moment, as far as they are kept, go out again, with the same `webhook-id` as before, and then those that follow. A moment after its place changes nothing.',
      params: WebhookParams,
      body: ReplayBody,
      response: { 200: ReplayReply, ...errorReplies(WebhookNotFound) }
    }
  }, async ({ params: { session, id }, body: { since } }) => {
    const events = await fastify.dispatcher.replay(fastify.webhooks.get(session, id), new Date(since).getTime())
    return { status: 'success' as const, response: { events }, session }
  })
}

export default attempts
