import cors from '@fastify/cors'
import fp from 'fastify-plugin'

export default fp(async (fastify) => {
  const origins = fastify.config.CORS_ORIGIN.split(',').map((origin) => origin.trim())
  await fastify.register(cors, { origin: origins.includes('*') ? '*' : origins, methods: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] })
}, { name: 'cors', fastify: '5.x', dependencies: ['config'] })
