import cors from '@fastify/cors'
import fp from 'fastify-plugin'
import { DEFAULT_SECRET_KEY } from '../../src/config.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Origins whose pages may call, besides the server's own; `*` for all. */
    readonly corsOrigin: '*' | string[]
  }
}

/** A key that everybody knows opens the server to every page that may call: with it `*` lists nobody. */
export default fp(async (fastify) => {
  const { CORS_ORIGIN, SECRET_KEY } = fastify.config
  const origins = CORS_ORIGIN.split(',').map((origin) => origin.trim())
  const isOpen = origins.includes('*') && SECRET_KEY !== DEFAULT_SECRET_KEY
  const origin = isOpen ? '*' : origins.filter((one) => one !== '*')
  fastify.decorate('corsOrigin', origin)
  await fastify.register(cors, { origin, methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] })
}, { name: 'cors', fastify: '5.x', dependencies: ['config'] })
