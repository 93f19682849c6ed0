import fp from 'fastify-plugin'
import { ProxyUrlRefused } from '../../src/errors.js'
import { guardedLookup } from '../../src/media/guarded-lookup.js'
import { ProxyForwarder } from '../../src/proxy/forwarder.js'
import { parseUpstream, ProxyRejected, type ProxySettings, type Upstream } from '../../src/proxy/upstream.js'
import { isUnwantedHost } from '../../src/browser/blocked-hosts.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** @throws {ProxyUrlRefused} where the proxy of a session is none that may be used */
    checkProxy: (proxy: ProxySettings | null | undefined) => void
    isProxyUsable: (proxy: ProxySettings) => boolean
    /**
     * A proxy on loopback for the browser of a session, which goes through that of the session.
     * @throws {ProxyRejected} where that may not be used
     */
    openProxy: (proxy: ProxySettings) => Promise<ProxyForwarder>
  }
}

/** How long a connection through a proxy may take to stand, in milliseconds. */
const DIAL_TIMEOUT = 20_000

/** The proxies of sessions: callers name them, so they are connected to only where webhooks of callers may lead. */
export default fp(async (fastify) => {
  const { mayWebhooksReach: isAllowed } = fastify
  const parse = (proxy: ProxySettings): Upstream => parseUpstream(proxy, isAllowed)

  function rejectionOf (proxy: ProxySettings): string | undefined {
    try {
      parse(proxy)
      return undefined
    } catch (error) {
      if (error instanceof ProxyRejected) return error.message
      throw error
    }
  }

  fastify.decorate('checkProxy', (proxy) => {
    const rejection = proxy ? rejectionOf(proxy) : undefined
    if (rejection !== undefined) throw new ProxyUrlRefused(rejection)
  })
  fastify.decorate('isProxyUsable', (proxy) => rejectionOf(proxy) === undefined)
  const options = { lookup: guardedLookup(isAllowed), timeout: DIAL_TIMEOUT, isBlocked: isUnwantedHost }
  fastify.decorate('openProxy', async (proxy) => {
    const rejection = rejectionOf(proxy)
    if (rejection !== undefined) throw new ProxyRejected(`the proxy is not allowed: ${rejection}`)
    return await ProxyForwarder.open(parse(proxy), options)
  })
}, { name: 'proxies', fastify: '5.x', dependencies: ['webhook-guard'] })
