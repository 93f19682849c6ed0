import Fastify from 'fastify'

/** As many routes as the server has. */
const ROUTES = Number(process.env['ROUTES'])

const fastify = Fastify({ logger: true })
for (let i = 0; i < ROUTES; i++) fastify.get(`/api/:session/route-${i}`, async () => ({ status: 'success' }))
await fastify.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) })
