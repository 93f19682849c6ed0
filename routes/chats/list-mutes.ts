import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from '@sinclair/typebox'
import { MuteListReply, MuteType } from '../../schemas/chats.js'
import { SessionName } from '../../schemas/common.js'

const listMutes: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/:session/list-mutes/:type', {
    config: { needs: 'muting' },
    schema: {
      operationId: 'listMutes',
      tags: ['chats'],
      summary: 'List muted chats',
      description: 'The muted chats, the others, or both, with their numbers.',
      params: Type.Object({ session: SessionName, type: MuteType }),
      response: { 200: MuteListReply }
    }
  }, async ({ whatsapp, params: { session, type } }) => {
    const response = await whatsapp.chats.listMutes(type)
    return { status: 'success' as const, response, session }
  })
}

export default listMutes
