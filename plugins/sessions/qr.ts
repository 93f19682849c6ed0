import fp from 'fastify-plugin'
import { qr } from '../../src/sessions/qr.js'

declare module 'fastify' {
  interface FastifyInstance { readonly qr: typeof qr }
}

export default fp(async (fastify) => {
  fastify.decorate('qr', qr)
}, { name: 'qr', fastify: '5.x' })
