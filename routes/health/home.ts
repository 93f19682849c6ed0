import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'

const home: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.get('/', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/api-docs/'))
}

export default home
