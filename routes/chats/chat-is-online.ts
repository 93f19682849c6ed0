import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { OnlineReply } from '../../schemas/chats.js'
import { OnePhoneParams } from '../../schemas/contacts.js'

const chatIsOnline: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/chat-is-online/:phone', {
    preHandler: fastify.parsePathId,
    config: { needs: 'presence' },
    schema: {
      operationId: 'getChatIsOnline',
      tags: ['chats'],
      summary: 'Get online status',
      description: 'Whether this person is online right now. WhatsApp reveals it only for people who have a ' +
        'chat with this account and do not hide it.',
      params: OnePhoneParams,
      response: { 200: OnlineReply }
    }
  }, async ({ whatsapp, recipients: [id = ''], params: { session } }) => {
    const response = await whatsapp.chats.isOnline(id)
    return { status: 'success' as const, response, session }
  })
}

export default chatIsOnline
