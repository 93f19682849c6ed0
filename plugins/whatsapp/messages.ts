import fp from 'fastify-plugin'
import * as options from '../../src/whatsapp/message-options.js'
import * as calls from '../../src/whatsapp/wppconnect/messages.js'
import { sendToEach } from '../../src/whatsapp/send-to-each.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** What can be done with messages beyond a single call of wppconnect's. */
    readonly messages: typeof calls & typeof options & { sendToEach: typeof sendToEach }
  }
}

export default fp(async (fastify) => {
  fastify.decorate('messages', { ...calls, ...options, sendToEach })
}, { name: 'messages', fastify: '5.x' })
