import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { LastSeenReply } from '../../schemas/chats.js'
import { OnePhoneParams } from '../../schemas/contacts.js'

const lastSeen: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/last-seen/:phone', {
    preHandler: fastify.parsePathId,
    config: { needs: 'presence' },
    schema: {
      operationId: 'getLastSeen',
      tags: ['chats'],
      summary: 'Get last seen',
      description: 'When this person was last online. WhatsApp reveals it only for people who have a chat ' +
        'with this account and do not hide it.',
      params: OnePhoneParams,
      response: { 200: LastSeenReply }
    }
  }, async ({ whatsapp, recipients: [id = ''], params: { session } }) => {
    const response = await whatsapp.chats.lastSeen(id)
    return { status: 'success' as const, response, session }
  })
}

export default lastSeen
