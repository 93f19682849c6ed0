import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@sinclair/typebox'
import { MuteBody, MuteListReply, MuteReply, MuteType, PinBody } from '../../schemas/chats.js'
import { Done, SessionName, SessionParams } from '../../schemas/common.js'

const pinMute: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/pin-chat', {
    preHandler: [fastify.resolveRecipients, fastify.requireChats],
    schema: {
      operationId: 'pinChat',
      tags: ['chats'],
      summary: 'Pin or unpin chats',
      description: 'Keeps chats at the top of the list, or with `state: false` ends that. WhatsApp lets an account pin three chats.',
      params: SessionParams,
      body: PinBody,
      response: { 200: Done('Chat fixed', 'Pinned, or unpinned.') }
    }
  }, async ({ whatsapp, recipients, params: { session }, body: { state } }) => {
    for (const id of recipients) await whatsapp.chats.pin(id, state)
    return { status: 'success' as const, response: { message: state ? 'Chat fixed' : 'Chat unfixed' }, session }
  })

  fastify.post('/:session/send-mute', {
    preHandler: [fastify.resolveRecipients, fastify.requireChats],
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
    const response = await fastify.each(recipients, (id) => whatsapp.chats.mute(id, time, type))
    return { status: 'success' as const, response, session }
  })

  fastify.get('/:session/list-mutes/:type', {
    schema: {
      operationId: 'listMutes',
      tags: ['chats'],
      summary: 'List muted chats',
      description: 'The muted chats, the others, or both, with their numbers.',
      params: Type.Object({ session: SessionName, type: MuteType }),
      response: { 200: MuteListReply }
    }
  }, async ({ whatsapp, params: { session, type } }) => ({ status: 'success' as const, response: await whatsapp.chats.listMutes(type), session }))
}

export default pinMute
