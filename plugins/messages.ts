import fp from 'fastify-plugin'
import * as calls from '../src/calls/messages.js'
import { sendToEach } from '../src/calls/send-to-each.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** What can be done with messages beyond a single call of wppconnect's. */
    readonly messages: typeof calls & { sendToEach: typeof sendToEach }
  }
}

export default fp(async (fastify) => {
  fastify.decorate('messages', { ...calls, sendToEach })
}, { name: 'messages', fastify: '5.x' })
