import fp from 'fastify-plugin'

/** A reply that a browser shows as a page of ours runs nothing, loads nothing, and is in no other page. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // The API page has to say which page its requests come from: not all browsers do so by other headers.
  'referrer-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
}

/** Set before anything answers, so that errors and streams have them too; the API page has a policy of its own. */
export default fp(async (fastify) => {
  fastify.addHook('onRequest', async (_request, reply) => { reply.headers(HEADERS) })
  // What does not come from a route: URLs that can't be read, and what socket.io answers.
  fastify.server.prependListener('request', (_request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
  })
}, { name: 'security-headers', fastify: '5.x' })
