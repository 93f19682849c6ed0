import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { errorReplies, SessionParams } from '../../schemas/common.js'
import { StartReply } from '../../schemas/session.js'
import { StartSessionBody } from '../../schemas/start-session.js'
import { OutOfMemory, SessionStartFailed, TooManySessions, TooManyWebhooks } from '../../src/errors.js'

const CHATWOOT_NOTE =
  'chatWoot: messages are not delivered to Chatwoot yet. It is kept with the session. Messages of agents are sent by ' +
    'POST /api/{session}/chatwoot as before'

const startSession: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('token')

  fastify.post('/:session/start-session', {
    // Further fields are kept with the session: room for settings, not for files.
    bodyLimit: 64 * 1024,
    schema: {
      operationId: 'startSession',
      tags: ['session'],
      summary: 'Start a session',
      description: 'Starts a browser with WhatsApp Web for this session. A session that was linked before is ' +
        'CONNECTED a moment later; a new one shows a QR code (see qrcode-session), and closes if nobody scans it ' +
        'within QR_TIMEOUT. Does nothing if the session is already up, except that `phone` replaces a QR code by a ' +
        'pairing code.',
      params: SessionParams,
      body: StartSessionBody,
      response: { 200: StartReply, ...errorReplies(TooManyWebhooks, SessionStartFailed, TooManySessions, OutOfMemory) }
    }
  }, async ({ log, params: { session }, body: { waitQrCode, phone, webhooks, ...options } }) => {
    fastify.checkProxy(options.proxy)
    await fastify.webhooks.applyStartOptions(session, { webhook: options.webhook, webhooks })
    const notes = notesOn(options)
    if (notes.length > 0) log.warn({ session, notes }, 'start-session was given what has no effect')
    const before = await fastify.sessions.start(session, options, phone?.replaceAll(/\D/g, '') || undefined)
    const waits = waitQrCode && (before.status === 'CLOSED' || before.status === 'INITIALIZING')
    const reply = waits
      ? await fastify.sessionReplies.started(session, await fastify.sessions.settled(session))
      : await fastify.sessionReplies.starting(session, before, fastify.sessions.get(session))
    return { ...reply, ...(notes.length > 0 && { notes }) }
  })
}

/** What is given and has no effect. */
function notesOn ({ chatWoot }: { chatWoot?: unknown }): string[] {
  // An empty value asks for nothing.
  const isGiven =
    typeof chatWoot === 'object' && chatWoot !== null ? Object.keys(chatWoot).length > 0 : Boolean(chatWoot)
  return isGiven ? [CHATWOOT_NOTE] : []
}

export default startSession
