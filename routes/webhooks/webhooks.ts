import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies, SessionParams } from '../../schemas/common.js'
import { AddWebhookBody, WebhookReply, WebhooksReply } from '../../schemas/webhooks.js'
import { WebhookKnown } from '../../src/errors.js'

const webhooks: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('token')

  fastify.get('/:session/webhooks', {
    schema: {
      operationId: 'listWebhooks',
      tags: ['webhooks'],
      summary: 'List the webhooks',
      description: 'Whom the events of this session are posted to, those that start-session and WEBHOOK_URL make too, each with what waits for it.',
      params: SessionParams,
      response: { 200: WebhooksReply }
    }
  }, async ({ params: { session } }) => {
    return { status: 'success' as const, response: fastify.webhooks.list(session).map(fastify.serializeWebhook), session }
  })

  fastify.post('/:session/webhooks', {
    bodyLimit: 64 * 1024,
    schema: {
      operationId: 'addWebhook',
      tags: ['webhooks'],
      summary: 'Add a webhook',
      description: 'From now on the events of this session are posted to the URL: each at least once, in order, signed by the Standard Webhooks scheme with the `secret` of the reply. It stays until it is removed, also where the server is started anew.',
      params: SessionParams,
      body: AddWebhookBody,
      response: { 201: WebhookReply, ...errorReplies(WebhookKnown) }
    }
  }, async ({ params: { session }, body }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: fastify.serializeWebhook(fastify.webhooks.add(session, body)), session }
  })
}

export default webhooks
