import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Done, SessionParams } from '../../schemas/common.js'
import { SubscribePresenceBody } from '../../schemas/presence.js'

const subscribePresence: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/subscribe-presence', {
    schema: {
      operationId: 'subscribePresence',
      tags: ['misc'],
      summary: 'Subscribe to presence',
      description: 'Emits `onpresencechanged` when these people come online, go offline or type, and when somebody ' +
        'types in these groups. WhatsApp reveals it only to an account that is shown as online itself ' +
        '(set-online-presence), and only for people who do not hide it.',
      params: SessionParams,
      body: SubscribePresenceBody,
      response: { 200: Done('Subscribe presence executed', 'Subscribed.') }
    }
  }, async ({ whatsapp, params: { session }, body }) => {
    await whatsapp.presence.subscribe(body)
    return { status: 'success' as const, response: { message: 'Subscribe presence executed' }, session }
  })
}

export default subscribePresence
