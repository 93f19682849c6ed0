import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { DeletedLabelReply, DeletedLabelsReply, LabelParams } from '../../schemas/labels.js'

const deleteLabel: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.scope('connected')

  fastify.put('/:session/delete-label/:id', {
    schema: {
      operationId: 'deleteLabel',
      tags: ['labels'],
      summary: 'Delete a label',
      description: 'Deletes a label; no chat bears it any longer. Only a business account can.',
      params: LabelParams,
      response: { 201: DeletedLabelReply }
    }
  }, async ({ whatsapp, params: { session, id } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await fastify.labels.deleteLabel(whatsapp, id), session }
  })

  fastify.put('/:session/delete-all-labels', {
    schema: {
      operationId: 'deleteAllLabels',
      tags: ['labels'],
      summary: 'Delete all labels',
      description: 'Deletes every label of this account. This can not be undone. Only a business account can.',
      params: SessionParams,
      response: { 201: DeletedLabelsReply }
    }
  }, async ({ whatsapp, params: { session } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await fastify.labels.deleteAllLabels(whatsapp), session }
  })
}

export default deleteLabel
