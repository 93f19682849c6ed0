import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { LRUCache } from 'lru-cache'
import type { CatalogedError } from '../../src/errors.js'
import { addressKey } from '../../src/http/client-address.js'

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Logs, once for each address and error, why a socket was refused: its client shows nothing of it.
     * @param remedy what to do
     */
    logSocketRefusal: (request: FastifyRequest, error: CatalogedError, remedy: string) => void
  }
}

/** How many addresses are remembered. */
const MAX_ADDRESSES = 10_000

export default fp(async (fastify) => {
  const logged = new LRUCache<string, true>({ max: MAX_ADDRESSES })
  fastify.decorate('logSocketRefusal', ({ ip, headers: { origin } }, { code }, remedy) => {
    const key = `${addressKey(ip)} ${code}`
    if (logged.has(key)) return
    logged.set(key, true)
    fastify.log.warn(
      { remoteAddress: ip, ...(origin !== undefined && { origin }), code },
        `a socket was refused, further ones of this address are not logged: ${remedy}`
    )
  })
}, { name: 'socket-refusals', fastify: '5.x' })
