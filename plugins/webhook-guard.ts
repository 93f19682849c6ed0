import fp from 'fastify-plugin'
import { isPublicAddress } from '../src/media/address-guard.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Whether the webhooks of callers may lead to an address. */
    mayWebhooksReach: (address: string) => boolean
  }
}

export default fp(async (fastify) => {
  const { ALLOW_PRIVATE_URLS, SANDBOX } = fastify.config
  fastify.decorate('mayWebhooksReach', ALLOW_PRIVATE_URLS || SANDBOX ? () => true : isPublicAddress)
}, { name: 'webhook-guard', fastify: '5.x', dependencies: ['config'] })
