import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { isSessionName } from '../schemas/common.js'
import { presentedBySocket, type Handshake } from '../src/auth/handshake.js'
import { sameSecret } from '../src/auth/secret-key.js'
import { SecretKeyWrong, SocketSessionMissing, TokenMissing, TokenWrong } from '../src/errors.js'

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * The session that a socket may listen to; undefined where it may listen to all.
     * @param request the one that brought the handshake
     * @throws {TokenMissing | TokenWrong | SocketSessionMissing | SecretKeyWrong | DefaultKeyRefused | TooManyAttempts} where it may listen to none
     */
    authorizeSocket: (handshake: Handshake, request: FastifyRequest) => Promise<string | undefined>
  }
}

export default fp(async (fastify) => {
  const { config: { SECRET_KEY }, tokens } = fastify

  fastify.decorate('authorizeSocket', async (handshake, request) => {
    const { key, session: named, token } = presentedBySocket(handshake)
    if (key !== undefined && sameSecret(key, SECRET_KEY)) {
      fastify.rejectWeakSecret(request)
      return undefined
    }
    if (key === undefined) throw new TokenMissing()
    if (token === undefined) throw await fastify.authFailure(request, 'secret_key', new SecretKeyWrong())
    if (named === undefined && token.startsWith('$')) throw new SocketSessionMissing()
    const session = named ?? tokens.owner(token)
    if (session === undefined || !isSessionName(session)) throw await fastify.authFailure(request, 'token', new TokenWrong())
    const verdict = await tokens.check(session, token, fastify.bcryptSource(request))
    if (verdict === 'wrong') throw await fastify.authFailure(request, 'token', new TokenWrong())
    if (verdict === 'bcrypt') fastify.rejectWeakSecret(request)
    return session
  })
}, { name: 'socket-auth', fastify: '5.x', dependencies: ['auth', 'auth-failures', 'config', 'tokens'] })
