import fp from 'fastify-plugin'
import * as states from '../../src/whatsapp/wppconnect/chat-state.js'
import * as chats from '../../src/whatsapp/wppconnect/chats.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** What can be done with chats beyond a single call of wppconnect's. */
    readonly chats: typeof chats & typeof states
    /** preHandler hook after the one that finds the recipients: each must have a chat; 404 otherwise, and nothing is done. */
    requireChats: (request: FastifyRequest) => Promise<void>
  }
}

export default fp(async (fastify) => {
  fastify.decorate('chats', { ...chats, ...states })
  fastify.decorate('requireChats', async (request) => {
    request.recipients = await chats.findChats(request.whatsappClient, request.recipients)
  })
}, { name: 'chats', fastify: '5.x', dependencies: ['recipients'] })
