import fp from 'fastify-plugin'
import { SessionReplies } from '../../src/sessions/replies.js'
import { VERSION } from '../../src/shared/version.js'

declare module 'fastify' {
  interface FastifyInstance { readonly sessionReplies: SessionReplies }
}

export default fp(async (fastify) => {
  fastify.decorate('sessionReplies', new SessionReplies(VERSION))
}, { name: 'session-replies', fastify: '5.x' })
