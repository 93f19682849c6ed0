import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { sameSecret } from '../../src/auth/secret-key.js'
import { OperatorKeyWrong } from '../../src/errors.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** onRequest hook: the request bears the secret key, in a header or in the query. */
    authorizeOperator: (request: FastifyRequest) => Promise<void>
    /** onRequest hook: the same, or the caller is on loopback or a private network. */
    authorizeNearbyOrOperator: (request: FastifyRequest) => Promise<void>
  }
}

export default fp(async (fastify) => {
  const { SECRET_KEY } = fastify.config

  fastify.decorate('authorizeOperator', async (request) => {
    const given =
        /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ??
        (request.query as { secretkey?: unknown }).secretkey
    if (typeof given !== 'string') throw new OperatorKeyWrong()
    if (!sameSecret(given, SECRET_KEY)) throw await fastify.authFailure(request, 'secret_key', new OperatorKeyWrong())
    fastify.rejectWeakSecret(request)
  })

  fastify.decorate('authorizeNearbyOrOperator', async (request) => {
    const isForeign = await fastify.rejectForeignPages(request).then(() => false, () => true)
    if (isForeign || !fastify.isNearby(request)) await fastify.authorizeOperator(request)
  })
}, { name: 'operator', fastify: '5.x', dependencies: ['auth', 'auth-failures', 'config', 'cross-site'] })
