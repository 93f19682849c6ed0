import fp from 'fastify-plugin'

/** Whoever has a token of a session that was wiped must not get into the next session of that name. */
export default fp(async (fastify) => {
  fastify.sessions.onAsync('cleared', async (session) => { await fastify.tokens.revoke(session) })
}, { name: 'session-tokens', fastify: '5.x', dependencies: ['sessions', 'tokens'] })
