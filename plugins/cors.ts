import cors from '@fastify/cors'
import fp from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyInstance {
    /** Origins that may call from a browser; `*` for all. */
    readonly corsOrigin: '*' | string[]
  }
}

export default fp(async (fastify) => {
  const origins = fastify.config.CORS_ORIGIN.split(',').map((origin) => origin.trim())
  const origin = origins.includes('*') ? '*' : origins
  fastify.decorate('corsOrigin', origin)
  await fastify.register(cors, { origin, methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] })
}, { name: 'cors', fastify: '5.x', dependencies: ['config'] })
