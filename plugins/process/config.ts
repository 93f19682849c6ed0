import fp from 'fastify-plugin'
import type { Config } from '../../src/config.js'
import type { AppOptions } from '../../src/app.js'

declare module 'fastify' {
  interface FastifyInstance { readonly config: Config }
}

export default fp<AppOptions>(async (fastify, { config }) => {
  fastify.decorate('config', config)
}, { name: 'config', fastify: '5.x' })
