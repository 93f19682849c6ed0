import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { PinBody } from '../../schemas/chats.js'
import { Done, SessionParams } from '../../schemas/common.js'

const pinChat: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/pin-chat', {
    preHandler: [fastify.resolveRecipients, fastify.requireChats],
    config: { needs: 'pinning' },
    schema: {
      operationId: 'pinChat',
      tags: ['chats'],
      summary: 'Pin or unpin chats',
      description: 'Keeps chats at the top of the list, or with `state: false` ends that. WhatsApp lets an account ' +
        'pin three chats.',
      params: SessionParams,
      body: PinBody,
      response: { 200: Done('Chat fixed', 'Pinned, or unpinned.') }
    }
  }, async ({ whatsapp, recipients, params: { session }, body: { state } }) => {
    for (const id of recipients) await whatsapp.chats.pin(id, state)
    return { status: 'success' as const, response: { message: state ? 'Chat fixed' : 'Chat unfixed' }, session }
  })
}

export default pinChat
