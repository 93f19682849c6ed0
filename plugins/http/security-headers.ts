import fp from 'fastify-plugin'

/** A reply that a browser shows as a page of ours runs nothing, loads nothing, and is in no other page. */
const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // The API page has to say which page its requests come from: not all browsers do so by other headers.
  'referrer-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
}

/** What may not come from a route: a URL that can't be read, and what socket.io answers. */
const OTHERS = /%|socket\.io/

/** Set before anything answers, so that errors and streams have them too; the API page has a policy of its own. */
export default fp(async (fastify) => {
  fastify.addHook('onRequest', (_request, reply, done) => {
    reply.headers(HEADERS)
    done()
  })
  fastify.server.prependListener('request', ({ url = '' }, response) => {
    if (!OTHERS.test(url)) return
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value)
  })
}, { name: 'security-headers', fastify: '5.x' })
