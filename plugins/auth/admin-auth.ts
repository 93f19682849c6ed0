import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { timingSafeEqualString } from '../../src/auth/secret-key.js'
import { AdminKeyInvalid } from '../../src/errors.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** onRequest hook: the request carries the secret key, in a header or in the query. */
    requireAdmin: (request: FastifyRequest) => Promise<void>
    /** onRequest hook: the same, or the caller is on loopback or a private network. */
    requirePrivateNetworkOrAdmin: (request: FastifyRequest) => Promise<void>
  }
}

export default fp(async (fastify) => {
  const { SECRET_KEY } = fastify.config

  fastify.decorate('requireAdmin', async (request) => {
    const given =
        /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ??
        (request.query as { secretkey?: unknown }).secretkey
    if (typeof given !== 'string') throw new AdminKeyInvalid()
    if (!timingSafeEqualString(given, SECRET_KEY)) {
      throw await fastify.authFailure(request, 'secret_key', new AdminKeyInvalid())
    }
    fastify.rejectWeakSecret(request)
  })

  fastify.decorate('requirePrivateNetworkOrAdmin', async (request) => {
    const isForeign = await fastify.rejectForeignPages(request).then(() => false, () => true)
    if (isForeign || !fastify.isPrivateNetwork(request)) await fastify.requireAdmin(request)
  })
}, { name: 'admin-auth', fastify: '5.x', dependencies: ['auth', 'auth-failures', 'config', 'cross-site'] })
