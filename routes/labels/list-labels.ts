import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { LabelsReply } from '../../schemas/labels.js'

const listLabels: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/get-all-labels', {
    schema: {
      operationId: 'getAllLabels',
      tags: ['labels'],
      summary: 'List labels',
      description: 'Lists all labels of this account, with the number of chats that have each. ' +
        'An account that is not a business has none.',
      params: SessionParams,
      response: { 201: LabelsReply }
    }
  }, async ({ whatsapp, params: { session } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await whatsapp.labels.list(), session }
  })
}

export default listLabels
