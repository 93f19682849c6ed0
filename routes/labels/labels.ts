import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { AddLabelBody, LabelChatsBody, LabelChatsReply, LabelReply, LabelsReply } from '../../schemas/labels.js'

const labels: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.scope('connected')

  fastify.get('/:session/get-all-labels', {
    schema: {
      operationId: 'getAllLabels',
      tags: ['labels'],
      summary: 'List the labels',
      description: 'All labels of this account, with how many chats bear each. An account that is no business has none.',
      params: SessionParams,
      response: { 201: LabelsReply }
    }
  }, async ({ whatsapp, params: { session } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await fastify.labels.listLabels(whatsapp), session }
  })

  fastify.post('/:session/add-new-label', {
    schema: {
      operationId: 'addNewLabel',
      tags: ['labels'],
      summary: 'Make a label',
      description: 'Makes a label that chats can bear. Only a business account can.',
      params: SessionParams,
      body: AddLabelBody,
      response: { 201: LabelReply }
    }
  }, async ({ whatsapp, params: { session }, body: { name, options } }, reply) => {
    reply.code(201)
    return { status: 'success' as const, response: await fastify.labels.addLabel(whatsapp, name, options?.labelColor), session }
  })

  fastify.post('/:session/add-or-remove-label', {
    schema: {
      operationId: 'addOrRemoveLabel',
      tags: ['labels'],
      summary: 'Label chats',
      description: 'Puts labels on chats, or takes them off. Every change is made on each of the chats. Only a business account can.',
      params: SessionParams,
      body: LabelChatsBody,
      response: { 201: LabelChatsReply }
    }
  }, async ({ whatsapp, params: { session }, body: { chatIds, options } }, reply) => {
    const chats = fastify.parseRecipients({ phone: chatIds }, 'body/chatIds')
    reply.code(201)
    return { status: 'success' as const, response: await fastify.labels.changeLabels(whatsapp, chats, [options].flat()), session }
  })
}

export default labels
