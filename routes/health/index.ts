import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import healthz from './healthz.js'
import home from './home.js'
import metrics from './metrics.js'
import readyz from './readyz.js'
import unhealthy from './unhealthy.js'

/** For whoever operates this server. */
const health: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('open')
  await fastify.register(healthz)
  await fastify.register(readyz)
  await fastify.register(unhealthy)
  await fastify.register(metrics)
  await fastify.register(home)
}

export default health
