import fp from 'fastify-plugin'
import { isPublicAddress } from '../../src/media/address-guard.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Whether the webhooks of callers may lead to an address; the files that they name may lead to the same. */
    mayWebhooksReach: (address: string) => boolean
  }
}

export default fp(async (fastify) => {
  fastify.decorate('mayWebhooksReach', fastify.config.ALLOW_PRIVATE_URLS ? () => true : isPublicAddress)
}, { name: 'webhook-guard', fastify: '5.x', dependencies: ['config'] })
