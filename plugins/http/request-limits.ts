import fp from 'fastify-plugin'
import { TooManyRequests } from '../../src/errors.js'
import { ConnectionSlots } from '../../src/http/connection-slots.js'

/** How many requests of one session may be under way. */
export default fp(async (fastify) => {
  const { MAX_REQUESTS_PER_SESSION } = fastify.config
  const places = new ConnectionSlots(MAX_REQUESTS_PER_SESSION)

  // The first hook after those that check tokens: nobody takes the places of a session that is not theirs.
  fastify.addHook('preParsing', ({ params }, reply, payload, done) => {
    const { session } = (params ?? {}) as { session?: string }
    const release = session === undefined ? undefined : places.take(session)
    if (release) reply.raw.once('close', release)
    if (release || session === undefined) done(null, payload)
    else done(new TooManyRequests(MAX_REQUESTS_PER_SESSION))
  })
}, { name: 'request-limits', fastify: '5.x', dependencies: ['config'] })
