import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Done, errorReplies, SessionParams } from '../../schemas/common.js'
import { PasskeyCodeReply } from '../../schemas/passkey.js'
import { NotFound } from '../../src/errors.js'

const CONFIRMED = 'The code was confirmed'

const passkeyConfirm: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('token')

  fastify.get('/:session/passkey/confirm', {
    logLevel: 'warn',
    schema: {
      operationId: 'getPasskeyCode',
      tags: ['session'],
      summary: 'Get the passkey code',
      description: 'The code that a person has to compare with the one on the phone; the reason of the session is ' +
        '`passkey_code` then. Most links skip this step.',
      params: SessionParams,
      response: { 200: PasskeyCodeReply, ...errorReplies(NotFound) }
    }
  }, async ({ params: { session } }, reply) => {
    reply.header('cache-control', 'no-store')
    return { code: fastify.sessions.passkey(session).code, session }
  })

  fastify.post('/:session/passkey/confirm', {
    schema: {
      operationId: 'confirmPasskeyCode',
      tags: ['session'],
      summary: 'Confirm the passkey code',
      description: 'Says that the phone shows the same code. The link is completed then.',
      params: SessionParams,
      response: { 200: Done(CONFIRMED, 'The link is being completed.'), ...errorReplies(NotFound) }
    }
  }, async ({ params: { session } }) => {
    await fastify.sessions.passkey(session).confirm()
    return { status: 'success' as const, response: { message: CONFIRMED }, session }
  })
}

export default passkeyConfirm
