import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { CapabilitiesReply } from '../../schemas/session.js'
import { SessionDisconnected } from '../../src/errors.js'

const capabilities: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')

  fastify.get('/:session/capabilities', {
    logLevel: 'warn',
    schema: {
      operationId: 'getCapabilities',
      tags: ['session'],
      summary: 'Get capabilities',
      description: 'Which of the names that calls and events need WhatsApp Web offers in this session. WhatsApp ' +
        'changes its page every week; this is checked whenever the session becomes ready.',
      params: SessionParams,
      response: { 200: CapabilitiesReply }
    }
  }, async ({ params: { session } }) => {
    const reply = fastify.sessionReplies.capabilities(session, await fastify.sessions.capabilities(session))
    if (!reply) throw new SessionDisconnected()
    return reply
  })
}

export default capabilities
