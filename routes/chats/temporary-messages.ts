import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { TemporaryBody, TemporaryReply } from '../../schemas/chats.js'
import { SessionParams } from '../../schemas/common.js'
import { each } from '../../src/shared/each.js'

const temporaryMessages: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.addHook('preHandler', fastify.resolveRecipients)
  fastify.addHook('preHandler', fastify.requireChats)

  fastify.post('/:session/temporary-messages', {
    schema: {
      operationId: 'setTemporaryMessages',
      tags: ['chats'],
      summary: 'Enable or disable disappearing messages',
      description: 'New messages in these chats disappear after seven days, for both sides; with `value: false` they ' +
        'stay. In a group an admin may do this.',
      params: SessionParams,
      body: TemporaryBody,
      response: { 200: TemporaryReply }
    }
  }, async ({ whatsapp, recipients, params: { session }, body: { value = true } }) => {
    const response = await each(recipients, (id) => whatsapp.chats.setTemporaryMessages(id, value))
    return { status: 'success' as const, response, session }
  })
}

export default temporaryMessages
