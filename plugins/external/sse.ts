import { fastifySSE } from '@fastify/sse'
import fp from 'fastify-plugin'

/** A comment line this often keeps proxies from cutting a quiet stream, in milliseconds. */
const HEARTBEAT = 15_000

export default fp(async (fastify) => {
  await fastify.register(fp(fastifySSE), { heartbeatInterval: HEARTBEAT })
}, { name: 'sse', fastify: '5.x' })
