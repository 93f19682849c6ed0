import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AllDoneReply, TypingBody } from '../../schemas/chats.js'
import { SessionParams } from '../../schemas/common.js'

const typing: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/typing', {
    preHandler: [fastify.resolveRecipients, fastify.requireChats],
    config: { needs: 'presence' },
    schema: {
      operationId: 'setTyping',
      tags: ['chats'],
      summary: 'Show typing',
      description: 'Shows this account as typing in chats until it is stopped with `value: false`, or sends something.',
      params: SessionParams,
      body: TypingBody,
      response: { 200: AllDoneReply }
    }
  }, async ({ whatsapp, recipients, params: { session }, body: { value = true } }) => {
    await whatsapp.chats.setState(recipients, value ? 0 : 2)
    return { status: 'success' as const, session }
  })
}

export default typing
