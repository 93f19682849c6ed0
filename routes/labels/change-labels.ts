import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { LabelChatsBody, LabelChatsReply } from '../../schemas/labels.js'
import { parseRecipients } from '../../src/whatsapp/recipients.js'

const changeLabels: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/add-or-remove-label', {
    schema: {
      operationId: 'addOrRemoveLabel',
      tags: ['labels'],
      summary: 'Add or remove labels of chats',
      description: 'Adds labels to chats, or removes them. Every change is applied to each of the chats. ' +
        'Only a business account can.',
      params: SessionParams,
      body: LabelChatsBody,
      response: { 201: LabelChatsReply }
    }
  }, async ({ whatsapp, params: { session }, body: { chatIds, options } }, reply) => {
    const chats = parseRecipients({ phone: chatIds }, 'body/chatIds')
    reply.code(201)
    return { status: 'success' as const, response: await whatsapp.labels.change(chats, [options].flat()), session }
  })
}

export default changeLabels
