import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AllDoneReply, RecordingBody } from '../../schemas/chats.js'
import { SessionParams } from '../../schemas/common.js'

const recording: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/recording', {
    preHandler: [fastify.resolveRecipients, fastify.requireChats],
    config: { needs: 'presence' },
    schema: {
      operationId: 'setRecording',
      tags: ['chats'],
      summary: 'Show recording',
      description: 'Shows this account as recording in chats until it is stopped with `value: false`, or for ' +
        '`duration` milliseconds; then the answer comes when they are over.',
      params: SessionParams,
      body: RecordingBody,
      response: { 200: AllDoneReply }
    }
  }, async ({ whatsapp, recipients, signal, params: { session }, body: { value = true, duration = 0 } }) => {
    if (value) await whatsapp.chats.record(recipients, duration, signal)
    else await whatsapp.chats.setState(recipients, 2)
    return { status: 'success' as const, session }
  })
}

export default recording
