import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'
import { DEFAULT_SECRET_KEY } from '../../src/config.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Origins whose pages may call, in addition to the server's own; `*` for all. */
    readonly corsOrigin: '*' | string[]
  }
}

/** The default secret key is public, so that with it `*` must not open the server to every page: it lists none. */
export default fp(async (fastify) => {
  const { CORS_ORIGIN, SECRET_KEY } = fastify.config
  const origins = CORS_ORIGIN.split(',').map((origin) => origin.trim())
  const isOpen = origins.includes('*') && SECRET_KEY !== DEFAULT_SECRET_KEY
  const origin: FastifyInstance['corsOrigin'] = isOpen ? '*' : origins.filter((one) => one !== '*')
  fastify.decorate<FastifyInstance['corsOrigin']>('corsOrigin', origin)
  await fastify.register(cors, { origin, methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] })
}, { name: 'cors', fastify: '5.x', dependencies: ['config'] })
