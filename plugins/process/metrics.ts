import fp from 'fastify-plugin'
import { Metrics } from '../../src/process/metrics.js'

declare module 'fastify' {
  interface FastifyInstance { readonly metrics: Metrics }
}

export default fp(async (fastify) => {
  fastify.decorate('metrics', new Metrics())
}, { name: 'metrics', fastify: '5.x' })
