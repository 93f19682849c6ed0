import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { isSessionName } from '../../schemas/common.js'
import { callerAddress, isPrivateNetwork } from '../../src/auth/private-network.js'
import { readCredentials } from '../../src/auth/credentials.js'
import { timingSafeEqualString } from '../../src/auth/secret-key.js'
import { DEFAULT_SECRET_KEY } from '../../src/config.js'
import {
  DefaultKeyRefused,
  SessionNameInvalid,
  TokenMissing,
  TokenInvalid,
  type CatalogedError
} from '../../src/errors.js'
import { sessionOf } from '../../src/shared/session-of.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** onRequest hook: the request carries a token of the session in its path. */
    authorizeToken: (request: FastifyRequest) => Promise<void>
    /** Is the caller on loopback or a private network? */
    isPrivateNetwork: (request: FastifyRequest) => boolean
    /** Why a request may be a stranger's or a website's; undefined where it can be neither. */
    strangeness: (request: FastifyRequest) => string | undefined
    /**
     * To be called wherever a secret was accepted that is as weak as the secret key itself.
     * @throws {DefaultKeyRefused} where that is the default key, and the request may be a stranger's or a website's
     */
    rejectWeakSecret: (request: FastifyRequest) => void
    /** Creates an onRequest hook: the path carries the secret key, or the given error is thrown. */
    authorizeSecretKey: (Wrong: new () => CatalogedError) => (request: FastifyRequest) => Promise<void>
  }
}

const STRANGE = {
  public: 'the caller is not on loopback or a private network, or comes through a proxy',
  host: 'the Host is neither localhost nor an IP address; ALLOWED_HOSTS lists further names',
  site: 'the request comes from a page of another site'
}
const UNKNOWN_PAGE = 'the browser does not say which page sends this GET; POST does the same'

export default fp(async (fastify) => {
  const { SECRET_KEY } = fastify.config

  fastify.decorate('isPrivateNetwork', ({ ip, headers, raw }) =>
    isPrivateNetwork({ ip, headers, httpVersion: raw.httpVersion }, fastify.isTrustedProxy(raw.socket.remoteAddress ?? '')))

  function strangeness (request: FastifyRequest): string | undefined {
    if (!fastify.isPrivateNetwork(request)) return STRANGE.public
    if (!fastify.isOwnHost(request)) return STRANGE.host
    return fastify.provenanceOf(request) === 'foreign' ? STRANGE.site : undefined
  }
  fastify.decorate('strangeness', strangeness)

  function weakness (request: FastifyRequest): string | undefined {
    const strange = strangeness(request)
    if (strange !== undefined) return strange
    // A picture in any page is loaded by such a GET.
    return fastify.provenanceOf(request) === 'unknown' && request.routeOptions.config.changesState
      ? UNKNOWN_PAGE
      : undefined
  }

  fastify.decorate('rejectWeakSecret', (request) => {
    if (SECRET_KEY !== DEFAULT_SECRET_KEY) return
    const reason = weakness(request)
    if (reason !== undefined) throw new DefaultKeyRefused(reason)
  })

  fastify.decorate('authorizeToken', async (request) => {
    const { session, token } = readCredentials(sessionOf(request), request.headers.authorization)
    if (!isSessionName(session)) throw new SessionNameInvalid()
    if (token === undefined) throw new TokenMissing()
    const result = await fastify.tokens.check(session, token, fastify.bcryptSource(request))
    if (result === 'wrong') throw await fastify.authFailure(request, 'token', new TokenInvalid())
    if (result === 'bcrypt') fastify.rejectWeakSecret(request)
    if (fastify.shownTokens && fastify.isPrivateNetwork(request)) {
      fastify.shownTokens.add(callerAddress(request.ip), session)
    }
    const params = request.params as { session: string }
    params.session = session
  })

  fastify.decorate('authorizeSecretKey', (Wrong) => async (request) => {
    const { session, secretkey } = request.params as { session?: string, secretkey: string }
    if (!timingSafeEqualString(secretkey, SECRET_KEY)) {
      throw await fastify.authFailure(request, 'secret_key', new Wrong())
    }
    fastify.rejectWeakSecret(request)
    if (session !== undefined && !isSessionName(session)) throw new SessionNameInvalid()
  })
},
{
  name: 'auth',
  fastify: '5.x',
  dependencies: ['auth-failures', 'config', 'cross-site', 'shown-tokens', 'tokens', 'trusted-proxies']
}
)
