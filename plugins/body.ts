import formbody from '@fastify/formbody'
import fp from 'fastify-plugin'

/** A missing body counts as an empty one, whatever Content-Type came with it: clients send it both ways. */
export default fp(async (fastify) => {
  const parseJson = fastify.getDefaultJsonParser('error', 'error')
  fastify.removeContentTypeParser('application/json')
  fastify.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body: string, done) => {
    if (body.length === 0) done(null, {})
    else parseJson(request, body, done)
  })
  await fastify.register(formbody)
  fastify.addHook('preValidation', async (request) => {
    if (request.method !== 'GET') request.body ??= {}
  })
}, { name: 'body', fastify: '5.x' })
