import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { isSessionName } from '../schemas/common.js'
import { isNearby } from '../src/auth/caller.js'
import { presentedToken } from '../src/auth/presented.js'
import { sameSecret } from '../src/auth/secret-key.js'
import { DEFAULT_SECRET_KEY } from '../src/config.js'
import { DefaultKeyRefused, SessionNameInvalid, TokenMissing, TokenWrong, type CataloguedError } from '../src/errors.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** onRequest hook: the request bears a token of the session in its path. */
    authorizeToken: (request: FastifyRequest) => Promise<void>
    /** Is the caller on loopback or a private network? */
    isNearby: (request: FastifyRequest) => boolean
    /** @throws {DefaultKeyRefused} where what the caller bears is as weak as the default key, and he is not nearby */
    refuseDefaultKeyFromAfar: (request: FastifyRequest) => void
    /** Makes an onRequest hook: the path bears the secret key, or the given error is thrown. */
    authorizeSecretKey: (Wrong: new () => CataloguedError) => (request: FastifyRequest) => Promise<void>
  }
}

export default fp(async (fastify) => {
  const { SECRET_KEY, TRUST_PROXY } = fastify.config

  fastify.decorate('isNearby', (request) => isNearby(request, TRUST_PROXY !== undefined))

  fastify.decorate('refuseDefaultKeyFromAfar', (request) => {
    if (SECRET_KEY === DEFAULT_SECRET_KEY && !fastify.isNearby(request)) throw new DefaultKeyRefused()
  })

  fastify.decorate('authorizeToken', async (request) => {
    const params = request.params as { session: string }
    const { session, token } = presentedToken(params.session, request.headers.authorization)
    if (!isSessionName(session)) throw new SessionNameInvalid()
    if (token === undefined) throw new TokenMissing()
    const verdict = await fastify.tokens.check(session, token)
    if (verdict === 'wrong') throw new TokenWrong()
    if (verdict === 'bcrypt') fastify.refuseDefaultKeyFromAfar(request)
    params.session = session
  })

  fastify.decorate('authorizeSecretKey', (Wrong) => async (request) => {
    const { session, secretkey } = request.params as { session?: string, secretkey: string }
    if (!sameSecret(secretkey, SECRET_KEY)) throw new Wrong()
    fastify.refuseDefaultKeyFromAfar(request)
    if (session !== undefined && !isSessionName(session)) throw new SessionNameInvalid()
  })
}, { name: 'auth', fastify: '5.x', dependencies: ['config', 'tokens'] })
