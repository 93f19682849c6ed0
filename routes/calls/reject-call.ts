import { Type } from '@sinclair/typebox'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Reply, SessionParams, success } from '../../schemas/common.js'
import { RejectCallBody } from '../../schemas/misc.js'

const rejectCall: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')

  fastify.post('/:session/reject-call', {
    schema: {
      operationId: 'rejectCall',
      tags: ['misc'],
      summary: 'Reject a call',
      description: 'Turns down a call that rings: the caller sees that it was rejected. Where nothing rings, or another call, the answer is 404.',
      params: SessionParams,
      body: RejectCallBody,
      response: {
        200: Reply({
          status: success,
          response: Type.Union([Type.Boolean(), Type.Number()], { description: 'true: the call was rejected.', examples: [true] })
        }, 'Nothing rings any more.')
      }
    }
  }, async ({ whatsappClient: client, params: { session }, body: { callId } }) => {
    const response = await client.rejectCall(callId || undefined)
    return { status: 'success' as const, response, session }
  })
}

export default rejectCall
