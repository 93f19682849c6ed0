import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies, SessionParams } from '../../schemas/common.js'
import { AddWebhookBody, WebhookReply } from '../../schemas/webhooks.js'
import { WebhookExists } from '../../src/errors.js'

const addWebhook: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/webhooks', {
    bodyLimit: 64 * 1024,
    schema: {
      operationId: 'addWebhook',
      tags: ['webhooks'],
      summary: 'Create a webhook',
      description: 'Posts the events of this session to the URL: each at least once, in order, signed by the ' +
        'Standard Webhooks scheme with the `secret` of the reply. It persists across restarts until it is deleted.',
      params: SessionParams,
      body: AddWebhookBody,
      response: { 201: WebhookReply, ...errorReplies(WebhookExists) }
    }
  }, async ({ params: { session }, body }, reply) => {
    reply.code(201)
    return {
      status: 'success' as const,
      response: await fastify.serializeWebhook(await fastify.webhooks.add(session, body)),
      session
    }
  })
}

export default addWebhook
