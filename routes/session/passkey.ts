import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Done, errorReplies, SessionParams } from '../../schemas/common.js'
import { PasskeyCredentialBody, PasskeyRequestReply } from '../../schemas/passkey.js'
import { NotFound, PasskeyAnswered } from '../../src/errors.js'

const SIGNED = 'The passkey was handed to WhatsApp'

const passkey: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('token')

  fastify.get('/:session/passkey', {
    logLevel: 'warn',
    schema: {
      operationId: 'getPasskeyRequest',
      tags: ['session'],
      summary: 'Get the passkey request',
      description: 'What WhatsApp wants to be signed with a passkey of the account, before it links this session or of ' +
        'one that is linked; the reason of its state is `passkey_required` then. Only a browser of the person, on a page of ' +
        'https://web.whatsapp.com, can sign it: `navigator.credentials.get({publicKey: ' +
        'PublicKeyCredential.parseRequestOptionsFromJSON(request)})`. A browser extension does that; see the manual ' +
        'on sessions.',
      params: SessionParams,
      response: { 200: PasskeyRequestReply, ...errorReplies(NotFound) }
    }
  }, async ({ params: { session } }, reply) => {
    reply.header('cache-control', 'no-store')
    return { ...fastify.sessions.passkey(session).request, session }
  })

  fastify.post('/:session/passkey', {
    bodyLimit: 128 * 1024,
    schema: {
      operationId: 'answerPasskeyRequest',
      tags: ['session'],
      summary: 'Send the signed passkey',
      description: 'Takes what `credential.toJSON()` returned, unchanged. The session is CONNECTED a moment later, or ' +
        'waits for a code to be confirmed (`passkey_code`); if WhatsApp refuses the signature it ends with ' +
        '`passkey_refused`. One that is linked already is asked again then. A request is answered once.',
      params: SessionParams,
      body: PasskeyCredentialBody,
      response: { 200: Done(SIGNED, 'WhatsApp checks it.'), ...errorReplies(NotFound, PasskeyAnswered) }
    }
  }, async ({ params: { session }, body }) => {
    await fastify.sessions.passkey(session).answer(body)
    return { status: 'success' as const, response: { message: SIGNED }, session }
  })
}

export default passkey
