import rateLimit from '@fastify/rate-limit'
import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import type { BcryptSource } from '../../src/auth/bcrypt-token.js'
import { TooManyAttempts, type CatalogedError } from '../../src/errors.js'
import { addressKey } from '../../src/http/client-address.js'

/** What was wrong. */
export type AuthFailure = 'secret_key' | 'token'

declare module 'fastify' {
  interface FastifyInstance {
    /** Counts a wrong key or token against the address of its caller; answers the error to throw. */
    authFailure: (request: FastifyRequest, kind: AuthFailure, error: CatalogedError) => Promise<CatalogedError>
    /** Who presents a bcrypt token: they may have no more checked once they have presented too many wrong ones. */
    bcryptSource: (request: FastifyRequest) => BcryptSource
  }
}

const WINDOW = 60_000

const LAST = 'too many wrong keys or tokens: further ones of this address are answered with 429'

/** How many addresses are remembered. */
const MAX_ADDRESSES = 20_000

export default fp(async (fastify) => {
  const { config: { MAX_AUTH_FAILURES: max }, metrics } = fastify
  await fastify.register(rateLimit, { global: false, cache: MAX_ADDRESSES })
  const limit = fastify.createRateLimit({ max, timeWindow: WINDOW, keyGenerator: ({ ip }) => addressKey(ip) })

  fastify.decorate('authFailure', async (request, kind, error) => {
    metrics.authFailed(kind)
    const { log, ip } = request
    const counted = await limit(request)
    if (counted.isAllowed) return error
    const { remaining, isExceeded, ttlInSeconds } = counted
    if (!isExceeded) {
      log.warn({ remoteAddress: ip, kind, code: error.code }, 'a wrong key or token')
      if (remaining === 0) log.warn({ remoteAddress: ip, seconds: ttlInSeconds }, LAST)
      return error
    }
    metrics.authLimited()
    return new TooManyAttempts(ttlInSeconds)
  })

  async function mayVerify (request: FastifyRequest): Promise<void> {
    const counted = await limit(request, { increment: false })
    if (counted.isAllowed || counted.remaining > 0) return
    metrics.authLimited()
    throw new TooManyAttempts(counted.ttlInSeconds)
  }

  fastify.decorate('bcryptSource', (request) => new RequestSource(request, mayVerify))
}, { name: 'auth-failures', fastify: '5.x', dependencies: ['config', 'metrics'] })

/** Of each request one is made, few are used. */
class RequestSource implements BcryptSource {
  readonly #request: FastifyRequest
  readonly #mayVerify: (request: FastifyRequest) => Promise<void>

  constructor (request: FastifyRequest, mayVerify: (request: FastifyRequest) => Promise<void>) {
    this.#request = request
    this.#mayVerify = mayVerify
  }

  get address (): string {
    return addressKey(this.#request.ip)
  }

  async mayVerify (): Promise<void> {
    await this.#mayVerify(this.#request)
  }
}
