import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { AddLabelBody, LabelReply } from '../../schemas/labels.js'

const addLabel: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/add-new-label', {
    schema: {
      operationId: 'addNewLabel',
      tags: ['labels'],
      summary: 'Create a label',
      description: 'Creates a label for chats. Only a business account can.',
      params: SessionParams,
      body: AddLabelBody,
      response: { 201: LabelReply }
    }
  }, async ({ whatsapp, params: { session }, body: { name, options } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await whatsapp.labels.add(name, options?.labelColor), session }
  })
}

export default addLabel
