import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SessionParams } from '../../schemas/common.js'
import { SessionHealthReply } from '../../schemas/session-health.js'

const health: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('token')
  const { CALL_TIMEOUT, HEARTBEAT_INTERVAL } = fastify.config
  // Two checks, the second of which may take as long as a call.
  const answersWithin = (2 * HEARTBEAT_INTERVAL + CALL_TIMEOUT) * 1000

  fastify.get('/:session/health', {
    logLevel: 'warn',
    schema: {
      operationId: 'getSessionHealth',
      tags: ['session'],
      summary: 'Get session health',
      description: 'Whether the session works, why not, and what a person has to do about it; with the memory of its ' +
        'browser and the version of its page.',
      params: SessionParams,
      response: { 200: SessionHealthReply }
    }
  }, async ({ params: { session } }) => fastify.sessionReplies.health(session, {
    snapshot: fastify.sessions.get(session),
    report: await fastify.sessions.capabilities(session),
    checkFailure: fastify.health.missedMessageChecks.of(session),
    undecrypted: await fastify.undecryptedMessages.waiting(session),
    memory: await fastify.browserMemory(session),
    answeredSince: Date.now() - answersWithin,
    snapshotAt: await fastify.sessions.snapshotAt(session),
    restarts: fastify.isRestarting(session)
  }))
}

export default health
