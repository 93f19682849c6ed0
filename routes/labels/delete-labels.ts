import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { DeletedLabelReply, DeletedLabelsReply, LabelParams } from '../../schemas/labels.js'

const deleteLabels: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.put('/:session/delete-label/:id', {
    schema: {
      operationId: 'deleteLabel',
      tags: ['labels'],
      summary: 'Delete a label',
      description: 'Deletes a label, and removes it from all chats. Only a business account can.',
      params: LabelParams,
      response: { 201: DeletedLabelReply }
    }
  }, async ({ whatsapp, params: { session, id } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await whatsapp.labels.delete(id), session }
  })

  fastify.put('/:session/delete-all-labels', {
    schema: {
      operationId: 'deleteAllLabels',
      tags: ['labels'],
      summary: 'Delete all labels',
      description: 'Deletes every label of this account. This cannot be undone. Only a business account can.',
      params: SessionParams,
      response: { 201: DeletedLabelsReply }
    }
  }, async ({ whatsapp, params: { session } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await whatsapp.labels.deleteAll(), session }
  })
}

export default deleteLabels
