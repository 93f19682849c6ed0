import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies, SessionParams } from '../../schemas/common.js'
import { StartReply } from '../../schemas/session.js'
import { StartSessionBody } from '../../schemas/start-session.js'
import { TooManyWebhooks, SessionStartFailed } from '../../src/errors.js'

const startSession: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.scope('token')

  fastify.post('/:session/start-session', {
    // Further fields are kept with the session: room for settings, not for files.
    bodyLimit: 64 * 1024,
    schema: {
      operationId: 'startSession',
      tags: ['session'],
      summary: 'Start a session',
      description: 'Starts a browser with WhatsApp Web for this session. A session that was linked before is CONNECTED a moment later; a new one shows a QR (see qrcode-session), which nobody scanning within QR_TIMEOUT closes again. Does nothing where the session is already up.',
      params: SessionParams,
      body: StartSessionBody,
      response: { 200: StartReply, ...errorReplies(TooManyWebhooks, SessionStartFailed) }
    }
  }, async ({ params: { session }, body: { waitQrCode, phone, webhooks, ...options } }) => {
    fastify.checkProxy(options.proxy)
    fastify.webhooks.ask(session, { webhook: options.webhook, webhooks })
    const before = await fastify.sessions.start(session, options, phone?.replaceAll(/\D/g, '') || undefined)
    const waits = waitQrCode && (before.status === 'CLOSED' || before.status === 'INITIALIZING')
    return waits
      ? fastify.sessionReplies.started(session, await fastify.sessions.settled(session))
      : fastify.sessionReplies.starting(session, before)
  })
}

export default startSession
