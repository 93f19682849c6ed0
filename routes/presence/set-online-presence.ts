import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Done, SessionParams } from '../../schemas/common.js'
import { OnlinePresenceBody } from '../../schemas/presence.js'

const setOnlinePresence: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/set-online-presence', {
    schema: {
      operationId: 'setOnlinePresence',
      tags: ['misc'],
      summary: 'Set online presence',
      description: 'Shows this account as online, or with `isOnline: false` as offline.',
      params: SessionParams,
      body: OnlinePresenceBody,
      response: { 200: Done('Set Online Presence Successfully', 'Shown.') }
    }
  }, async ({ whatsapp, params: { session }, body: { isOnline = true } }) => {
    await whatsapp.presence.setOnline(isOnline)
    return { status: 'success' as const, response: { message: 'Set Online Presence Successfully' }, session }
  })
}

export default setOnlinePresence
