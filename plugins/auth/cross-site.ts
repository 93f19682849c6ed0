import type { FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { isBrowser, isFormType, isOwnHost, provenanceOf, type Provenance } from '../../src/auth/provenance.js'
import { CrossSiteRefused, HostRefused } from '../../src/errors.js'

declare module 'fastify' {
  interface FastifyInstance {
    /** Where a request comes from; the origins in CORS_ORIGIN and that of PUBLIC_URL count as the server's own. */
    provenanceOf: (request: FastifyRequest) => Provenance
    /** Whether the request names this server as no website can. */
    isOwnHost: (request: FastifyRequest) => boolean
    /**
     * onRequest hook of routes that need no key.
     * @throws {CrossSiteRefused | HostRefused} where a page of another site calls, also one whose name leads here
     */
    rejectForeignPages: (request: FastifyRequest) => Promise<void>
  }
  interface FastifyContextConfig {
    /** A GET of wppconnect-server that changes something. */
    changesState?: true
    /** Checks itself which pages may call: it takes plain text whose token stands in the body. */
    checksOrigin?: true
  }
}

/** Keeps pages of other sites from using what only the place of a caller, or a key that all know, gives a right to. */
export default fp(async (fastify) => {
  const { ALLOWED_HOSTS = '', PUBLIC_URL } = fastify.config
  const own = PUBLIC_URL === undefined ? undefined : new URL(PUBLIC_URL)
  const listed = [...fastify.corsOrigin === '*' ? [] : fastify.corsOrigin, ...own ? [own.origin] : []]
  const names = ALLOWED_HOSTS.split(',').map((name) => name.trim().toLowerCase().replace(/:\d+$/, ''))
  const hosts = new Set([...names, ...own ? [own.hostname] : []].filter(Boolean))

  fastify.decorate('provenanceOf', (request) => provenanceOf(request, listed))
  fastify.decorate('isOwnHost', ({ host }) => isOwnHost(host ?? '', hosts))

  fastify.decorate('rejectForeignPages', async (request) => {
    if (fastify.provenanceOf(request) === 'foreign') throw new CrossSiteRefused()
    if (isBrowser(request.headers) && !fastify.isOwnHost(request)) throw new HostRefused()
  })

  function isForeignForm (request: FastifyRequest): boolean {
    if (!isFormType(request.headers['content-type']) || request.routeOptions.config.checksOrigin) return false
    if (fastify.provenanceOf(request) !== 'foreign') return false
    // A form can't send this header: browsers send a preflight first, which allows all origins.
    return fastify.corsOrigin !== '*' || request.headers.authorization === undefined
  }

  fastify.addHook('onRequest', (request, _reply, done) => {
    done(isForeignForm(request) ? new CrossSiteRefused() : undefined)
  })
}, { name: 'cross-site', fastify: '5.x', dependencies: ['config', 'cors'] })
