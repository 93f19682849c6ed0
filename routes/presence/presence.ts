import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Done, SessionParams } from '../../schemas/common.js'
import { OnlinePresenceBody, SubscribePresenceBody } from '../../schemas/misc.js'

const presence: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')

  fastify.post('/:session/subscribe-presence', {
    schema: {
      operationId: 'subscribePresence',
      tags: ['misc'],
      summary: 'Subscribe to presence',
      description: 'Emits `onpresencechanged` when these people come online, go offline or type, and when somebody types in these groups. WhatsApp reveals it only to an account that is shown as online itself (set-online-presence), and only for people who do not hide it.',
      params: SessionParams,
      body: SubscribePresenceBody,
      response: { 200: Done('Subscribe presence executed', 'Subscribed.') }
    }
  }, async ({ whatsappClient: client, params: { session }, body }) => {
    await fastify.subscribePresence(client, body)
    return { status: 'success' as const, response: { message: 'Subscribe presence executed' }, session }
  })

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
  }, async ({ whatsappClient: client, params: { session }, body: { isOnline = true } }) => {
    await client.setOnlinePresence(isOnline)
    return { status: 'success' as const, response: { message: 'Set Online Presence Successfully' }, session }
  })
}

export default presence
