import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { RejectCallBody, RejectCallReply } from '../../schemas/calls.js'
import { SessionParams } from '../../schemas/common.js'

const rejectCall: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/reject-call', {
    schema: {
      operationId: 'rejectCall',
      tags: ['misc'],
      summary: 'Reject a call',
      description:
        'Turns down a call that rings: the caller sees that it was rejected. Where nothing rings, or another call, ' +
        'the answer is 404.',
      params: SessionParams,
      body: RejectCallBody,
      response: { 200: RejectCallReply }
    }
  }, async ({ whatsapp, params: { session }, body: { callId } }) => {
    const response = await whatsapp.calls.reject(callId || undefined)
    return { status: 'success' as const, response, session }
  })
}

export default rejectCall
