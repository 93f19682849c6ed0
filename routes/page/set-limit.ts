import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { LimitReply, SetLimitBody } from '../../schemas/page.js'

const setLimit: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'limits')

  fastify.post('/:session/set-limit', {
    schema: {
      operationId: 'setLimit',
      tags: ['misc'],
      summary: 'Set a limit of WhatsApp Web',
      description: 'Changes what the WhatsApp Web page of this session allows, until the session is closed. WhatsApp ' +
        'itself may still refuse what is beyond its own limits.',
      params: SessionParams,
      body: SetLimitBody,
      response: { 200: LimitReply }
    }
  }, async ({ whatsapp, body: { type, value } }, reply) => {
    const limit = await whatsapp.settings.setLimit(type, value)
    // Serialized here, because a bare null would be sent as no body at all.
    return reply.type('application/json').send(JSON.stringify(limit))
  })
}

export default setLimit
