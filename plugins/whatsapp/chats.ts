import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * preHandler hook after the one that finds the recipients: each must have a chat; otherwise 404, and nothing is
     * done.
     */
    requireChats: (request: FastifyRequest) => Promise<void>
  }
}

export default fp(async (fastify) => {
  fastify.decorate('requireChats', async (request) => {
    request.recipients = await request.whatsapp.chats.find(request.recipients)
  })
}, { name: 'chats', fastify: '5.x' })
