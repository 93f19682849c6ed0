import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { isSessionName } from '../../schemas/common.js'
import { callerAddress } from '../../src/auth/private-network.js'
import { readSocketCredentials, type Handshake } from '../../src/auth/handshake.js'
import { timingSafeEqualString } from '../../src/auth/secret-key.js'
import type { SocketRight } from '../../src/auth/socket-right.js'
import { SecretKeyInvalid, SocketSessionMissing, TokenMissing, TokenInvalid } from '../../src/errors.js'

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * What a socket may receive.
     * @param request the one that brought the handshake
     * @throws {TokenMissing | TokenInvalid | SocketSessionMissing | SecretKeyInvalid | DefaultKeyRefused |
     * TooManyAttempts} where it may receive nothing
     */
    authorizeSocket: (handshake: Handshake, request: FastifyRequest) => Promise<SocketRight>
  }
}

/** How many sockets without a token an address may have open. */
const MAX_TOKENLESS = 64

const REMEDY =
  'it came without a token. Its client can send one: io(url, { auth: { token } }), io(url, { query: { token } }), ' +
    'or the header "Authorization: Bearer <token>"'

export default fp(async (fastify) => {
  const { config: { SECRET_KEY }, io, shownTokens, tokens } = fastify

  const tokenlessOf = (address: string) =>
    [...io.sockets.sockets.values()].filter(({ data }) => (data as Partial<{ address: string }>).address === address)
      .length

  function obstacle (request: FastifyRequest, address: string): string | undefined {
    if (!shownTokens) return 'Or let clients near this server go without: SOCKETS_WITHOUT_TOKEN=nearby'
    const reason =
        fastify.strangeness(request) ??
        (tokenlessOf(address) < MAX_TOKENLESS ? undefined : `the address has ${MAX_TOKENLESS} sockets without a token`)
    if (reason === undefined) return undefined
    const remedy = fastify.provenanceOf(request) === 'foreign' ? '. CORS_ORIGIN has to list its origin by name' : ''
    return `SOCKETS_WITHOUT_TOKEN=nearby does not apply: ${reason}${remedy}`
  }

  /** The right of a socket without a token. It may be empty at first: dashboards connect before their user logs in. */
  function tokenless (request: FastifyRequest): SocketRight {
    const address = callerAddress(request.ip)
    const inTheWay = obstacle(request, address)
    if (inTheWay === undefined) return { address }
    const error = new TokenMissing()
    fastify.logSocketRefusal(request, error, `${REMEDY}. ${inTheWay}`)
    throw error
  }

  fastify.decorate('authorizeSocket', async (handshake, request) => {
    const { key, session: named, token } = readSocketCredentials(handshake)
    if (key !== undefined && timingSafeEqualString(key, SECRET_KEY)) {
      fastify.rejectWeakSecret(request)
      return { session: undefined }
    }
    if (key === undefined) return tokenless(request)
    if (token === undefined) throw await fastify.authFailure(request, 'secret_key', new SecretKeyInvalid())
    if (named === undefined && token.startsWith('$')) throw new SocketSessionMissing()
    const session = named ?? tokens.owner(token)
    if (session === undefined || !isSessionName(session)) {
      throw await fastify.authFailure(request, 'token', new TokenInvalid())
    }
    const result = await tokens.check(session, token, fastify.bcryptSource(request))
    if (result === 'wrong') throw await fastify.authFailure(request, 'token', new TokenInvalid())
    if (result === 'bcrypt') fastify.rejectWeakSecret(request)
    return { session }
  })
},
{
  name: 'socket-auth',
  fastify: '5.x',
  dependencies: ['auth', 'auth-failures', 'config', 'shown-tokens', 'socket-refusals', 'socket-server', 'tokens']
}
)
