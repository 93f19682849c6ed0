import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { WebhooksReply } from '../../schemas/webhooks.js'

const listWebhooks: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/webhooks', {
    schema: {
      operationId: 'listWebhooks',
      tags: ['webhooks'],
      summary: 'List webhooks',
      description: 'Lists the webhooks of this session, including those of start-session and WEBHOOK_URL, with the ' +
        'number of events that wait for each.',
      params: SessionParams,
      response: { 200: WebhooksReply }
    }
  }, async ({ params: { session } }) => {
    return {
      status: 'success' as const,
      response: await Promise.all((await fastify.webhooks.list(session)).map(fastify.serializeWebhook)),
      session
    }
  })
}

export default listWebhooks
