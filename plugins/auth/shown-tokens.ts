import fp from 'fastify-plugin'
import { ShownTokens } from '../../src/auth/shown-tokens.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** The private addresses that have sent a valid token over HTTP; undefined if sockets need a token of their own. */
    readonly shownTokens: ShownTokens | undefined
  }
}

export default fp(async (fastify) => {
  fastify.decorate('shownTokens', fastify.config.SOCKETS_WITHOUT_TOKEN === 'nearby' ? new ShownTokens() : undefined)
}, { name: 'shown-tokens', fastify: '5.x', dependencies: ['config'] })
