import proxyaddr from '@fastify/proxy-addr'
import fp from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyInstance {
    /** Whether an address is that of a proxy that TRUST_PROXY names. */
    isTrustedProxy: (address: string) => boolean
  }
}

export default fp(async (fastify) => {
  const { TRUST_PROXY } = fastify.config
  const isTrusted = proxyaddr.compile(TRUST_PROXY?.split(',').map((network) => network.trim()) ?? [])
  fastify.decorate('isTrustedProxy', (address) => isTrusted(address, 0))
}, { name: 'trusted-proxies', fastify: '5.x', dependencies: ['config'] })
