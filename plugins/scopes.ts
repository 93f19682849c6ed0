import type { FastifyInstance, FastifySchema, RouteOptions } from 'fastify'
import fp from 'fastify-plugin'
import { errorReplies } from '../schemas/common.js'
import { SecretKeyWrong, type CataloguedError } from '../src/errors.js'

interface SecretKeyScope { secretKey: true | (new () => CataloguedError) }

/**
 * Who may call the routes of a file: `token`, a session's token; `connected`, the same and the
 * session must be CONNECTED; `secretKey`, the secret key in the path; `open`, anybody.
 */
export type Scope = 'token' | 'connected' | 'open' | SecretKeyScope

declare module 'fastify' {
  interface FastifyInstance {
    /** First line of a route file: guards all its routes and documents the guard. A route without a scope stops the boot. */
    scope: (scope: Scope) => void
  }
  interface FastifyContextConfig { scoped?: true }
}

type Replies = Record<string, unknown>

function document (route: RouteOptions, security: FastifySchema['security'], statuses: number[]): void {
  if (!route.schema) throw new Error(`${String(route.method)} ${route.url} has no schema`)
  route.config = { ...route.config, scoped: true }
  route.schema.security = security
  route.schema.response = { ...errorReplies(...statuses), ...(route.schema.response as Replies) }
}

export default fp(async (fastify) => {
  fastify.decorate('scope', function (this: FastifyInstance, scope: Scope) {
    if (scope === 'open') {
      this.addHook('onRoute', (route) => {
        // Without a guard of its own, what is read is for all, but what is changed is not for pages of other sites.
        const isGuarded = route.method !== 'GET' && route.onRequest === undefined
        if (isGuarded) route.onRequest = fastify.rejectForeignPages
        document(route, [], isGuarded ? [400, 403] : [400])
      })
      return
    }
    if (typeof scope === 'object') {
      this.addHook('onRequest', fastify.authorizeSecretKey(scope.secretKey === true ? SecretKeyWrong : scope.secretKey))
      this.addHook('onRoute', (route) => document(route, [], [400, 401, 429]))
      return
    }
    this.addHook('onRequest', fastify.authorizeToken)
    if (scope === 'connected') this.addHook('preHandler', fastify.requireConnected)
    const statuses = scope === 'connected' ? [400, 401, 403, 404, 429, 500, 501, 504] : [400, 401, 429]
    this.addHook('onRoute', (route) => document(route, [{ bearerAuth: [] }], statuses))
  })

  fastify.addHook('onReady', async () => {
    for (const route of fastify.routeList) {
      if (!route.config?.scoped && route.schema?.hide !== true) throw new Error(`${String(route.method)} ${route.url} has no scope`)
    }
  })
}, { name: 'scopes', fastify: '5.x', dependencies: ['auth', 'connected', 'cross-site', 'route-list'] })
