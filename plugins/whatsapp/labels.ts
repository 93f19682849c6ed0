import fp from 'fastify-plugin'
import * as labels from '../../src/whatsapp/wppconnect/labels.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Calls about labels, which wppconnect does not wait for. */
    readonly labels: typeof labels
  }
}

export default fp(async (fastify) => {
  fastify.decorate('labels', labels)
}, { name: 'labels', fastify: '5.x' })
