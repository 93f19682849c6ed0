import fp from 'fastify-plugin'
import { TooManyStreams } from '../../src/errors.js'
import { addressKey } from '../../src/http/client-address.js'
import { ConnectionSlots } from '../../src/http/connection-slots.js'

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Takes a place for an event stream or a socket, and returns what gives it back.
     * @param session the one that it follows; undefined where it follows all
     * @throws {TooManyStreams}
     */
    takeStream: (session: string | undefined, address: string) => () => void
  }
}

/** No session has such a name. */
const ALL = '*'

export default fp(async (fastify) => {
  const { MAX_STREAMS_PER_ADDRESS, MAX_STREAMS_PER_SESSION } = fastify.config
  const bySession = new ConnectionSlots(MAX_STREAMS_PER_SESSION)
  const byAddress = new ConnectionSlots(MAX_STREAMS_PER_ADDRESS)

  fastify.decorate('takeStream', (session, address) => {
    const ofSession = bySession.take(session ?? ALL)
    if (!ofSession) throw new TooManyStreams('of this session', MAX_STREAMS_PER_SESSION, 'MAX_STREAMS_PER_SESSION')
    const ofAddress = byAddress.take(addressKey(address))
    if (!ofAddress) {
      ofSession()
      throw new TooManyStreams('from this address', MAX_STREAMS_PER_ADDRESS, 'MAX_STREAMS_PER_ADDRESS')
    }
    return () => {
      ofSession()
      ofAddress()
    }
  })
}, { name: 'stream-limits', fastify: '5.x', dependencies: ['config'] })
