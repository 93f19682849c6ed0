import type { FastifyInstance, FastifySchema, RouteOptions } from 'fastify'
import fp from 'fastify-plugin'
import { errorReplies, type ErrorKind } from '../../schemas/common.js'
import { complaint, fitErrorExamples } from '../../src/error-examples.js'
import {
  BodyNotTaken, CallFailed, CallTimeout, CapabilityMissing, CrossSiteRefused, DefaultKeyRefused, InvalidRequest, NotAllowed, SecretKeyWrong, SessionDisconnected,
  SessionNameInvalid, TokenMissing, TooManyAttempts, type CataloguedError
} from '../../src/errors.js'

interface SecretKeyScope { secretKey: true | (ErrorKind & (new () => CataloguedError)) }

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

/** @param errors what the guard and the validation of the route answer: the first of each status is the example */
function document (route: RouteOptions, security: FastifySchema['security'], errors: ErrorKind[]): void {
  if (!route.schema) throw new Error(`${String(route.method)} ${route.url} has no schema`)
  route.config = { ...route.config, scoped: true }
  route.schema.security = security
  const replies = errorReplies(...errors)
  route.schema.response = { ...replies, ...(route.schema.response as Replies) }
  fitErrorExamples(route, replies)
}

const CONNECTED = [NotAllowed, SessionDisconnected, CallFailed, CapabilityMissing, CallTimeout]

/** Whether the validation can find fault with anything but the session's name, which the guard checks. */
const isValidated = ({ schema }: RouteOptions) => {
  const { session, ...params } = (schema?.params as { properties?: object } | undefined)?.properties as Record<string, unknown> ?? {}
  return complaint({ ...schema, params: { properties: params } }) !== undefined
}

export default fp(async (fastify) => {
  fastify.decorate('scope', function (this: FastifyInstance, scope: Scope) {
    if (scope === 'open') {
      this.addHook('onRoute', (route) => {
        // Without a guard of its own, what is read is for all, but what is changed is not for pages of other sites.
        const isGuarded = route.method !== 'GET' && route.onRequest === undefined
        if (isGuarded) route.onRequest = fastify.rejectForeignPages
        const wrong = complaint(route.schema ?? {}) === undefined ? BodyNotTaken : InvalidRequest
        document(route, [], isGuarded ? [wrong, CrossSiteRefused] : [wrong])
      })
      return
    }
    if (typeof scope === 'object') {
      const Wrong = scope.secretKey === true ? SecretKeyWrong : scope.secretKey
      this.addHook('onRequest', fastify.authorizeSecretKey(Wrong))
      this.addHook('onRoute', (route) => document(route, [], [Wrong, DefaultKeyRefused, TooManyAttempts]))
      return
    }
    this.addHook('onRequest', fastify.authorizeToken)
    if (scope === 'connected') this.addHook('preHandler', fastify.requireConnected)
    const further = scope === 'connected' ? CONNECTED : []
    this.addHook('onRoute', (route) => {
      const wrong = isValidated(route) ? InvalidRequest : SessionNameInvalid
      document(route, [{ bearerAuth: [] }], [wrong, TokenMissing, TooManyAttempts, ...further])
    })
  })

  fastify.addHook('onReady', async () => {
    for (const route of fastify.routeList) {
      if (!route.config?.scoped && route.schema?.hide !== true) throw new Error(`${String(route.method)} ${route.url} has no scope`)
    }
  })
}, { name: 'scopes', fastify: '5.x', dependencies: ['auth', 'connected', 'cross-site', 'route-list'] })
