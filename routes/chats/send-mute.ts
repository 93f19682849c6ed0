import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { MuteBody, MuteReply } from '../../schemas/chats.js'
import { SessionParams } from '../../schemas/common.js'
import { each } from '../../src/shared/each.js'

const sendMute: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/send-mute', {
    preHandler: [fastify.resolveRecipients, fastify.requireChats],
    config: { needs: 'muting' },
    schema: {
      operationId: 'muteChat',
      tags: ['chats'],
      summary: 'Mute or unmute chats',
      description: 'Silences chats for `time` hours, minutes or years; without `time` they are no longer silent.',
      params: SessionParams,
      body: MuteBody,
      response: { 200: MuteReply }
    }
  }, async ({ whatsapp, recipients, params: { session }, body: { time, type = 'hours' } }) => {
    const response = await each(recipients, (id) => whatsapp.chats.mute(id, time, type))
    return { status: 'success' as const, response, session }
  })
}

export default sendMute
