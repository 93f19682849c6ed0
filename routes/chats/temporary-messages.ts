import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { TemporaryBody, TemporaryReply } from '../../schemas/chats.js'
import { SessionParams } from '../../schemas/common.js'

const WEEK = 604_800

const temporaryMessages: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')
  fastify.addHook('preHandler', fastify.resolveRecipients)
  fastify.addHook('preHandler', fastify.requireChats)

  fastify.post('/:session/temporary-messages', {
    schema: {
      operationId: 'setTemporaryMessages',
      tags: ['chats'],
      summary: 'Enable or disable disappearing messages',
      description: 'New messages in these chats disappear after seven days, for both sides; with `value: false` they stay. In a group an admin may do this.',
      params: SessionParams,
      body: TemporaryBody,
      response: { 200: TemporaryReply }
    }
  }, async ({ whatsappClient: client, recipients, params: { session }, body: { value = true } }) => {
    // As a number: of a boolean, false too turns it on in a group.
    const response = await fastify.each(recipients, (id) => client.setTemporaryMessages(id, (value ? WEEK : 0) as never))
    return { status: 'success' as const, response, session }
  })
}

export default temporaryMessages
