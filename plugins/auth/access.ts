import type { FastifyInstance, FastifySchema, RouteOptions } from 'fastify'
import fp from 'fastify-plugin'
import type { Capability } from '../../schemas/capabilities.js'
import { errorReplies, type ErrorKind } from '../../schemas/common.js'
import { complaint, fitErrorExamples } from '../../src/error-examples.js'
import {
  BodyNotAllowed,
  CallFailed,
  CallTimeout,
  CapabilityMissing,
  CrossSiteRefused,
  DefaultKeyRefused,
  InvalidRequest,
  NotAllowed,
  SecretKeyInvalid,
  SessionDisconnected,
  SessionNameInvalid, TokenMissing, TooManyAttempts, type CatalogedError
} from '../../src/errors.js'

interface SecretKeyAccess { secretKey: true | (ErrorKind & (new () => CatalogedError)) }

/**
 * Who may call the routes of a plugin: `token` requires a token of the session; `connected` the same, and the
 * session must be CONNECTED; `secretKey` requires the secret key in the path; `open` requires nothing.
 */
export type Access = 'token' | 'connected' | 'open' | SecretKeyAccess

declare module 'fastify' {
  interface FastifyInstance {
    /**
     * Guards all routes of a plugin, and documents the guard. The server does not start if a route has no guard.
     * @param needs with `connected`: what WhatsApp Web has to offer for these routes, unless a route names something
     * else in its `config`; without it they answer 501
     */
    guard: (access: Access, needs?: Capability) => void
  }
  interface FastifyContextConfig {
    guarded?: true
    /** What WhatsApp Web has to offer for this route. */
    needs?: Capability
  }
}

type Replies = Record<string, unknown>

/** @param errors what the guard and the validation of the route answer: the first of each status is the example */
function document (route: RouteOptions, security: FastifySchema['security'], errors: ErrorKind[]): void {
  if (!route.schema) throw new Error(`${String(route.method)} ${route.url} has no schema`)
  route.config = { ...route.config, guarded: true }
  route.schema.security = security
  const replies = errorReplies(...errors)
  route.schema.response = { ...replies, ...(route.schema.response as Replies) }
  fitErrorExamples(route, replies)
}

/** The API page names what the operation needs beside its 501. */
function documentNeeds ({ config, schema }: RouteOptions): void {
  if (config?.needs === undefined) return
  const replies = schema?.response as Record<number, { description?: string }>
  const description = `WhatsApp Web no longer offers what this call needs, such as a name of \`${config.needs}\` in ` +
    'the capabilities of the session; the message names it.'
  replies[501] = { ...replies[501], description }
}

const CONNECTED = [NotAllowed, SessionDisconnected, CallFailed, CapabilityMissing, CallTimeout]

/** Whether the validation can find fault with anything but the session's name, which the guard checks. */
const isValidated = ({ schema }: RouteOptions) => {
  const { session, ...params } =
    ((schema?.params as { properties?: object } | undefined)?.properties as Record<string, unknown>) ?? {}
  return complaint({ ...schema, params: { properties: params } }) !== undefined
}

export default fp(async (fastify) => {
  fastify.decorate('guard', function (this: FastifyInstance, access: Access, needs?: Capability) {
    if (access === 'open') {
      this.addHook('onRoute', (route) => {
        // Without a guard of its own, what is read is for all, but what is changed is not for pages of other sites.
        const isGuarded = route.method !== 'GET' && route.onRequest === undefined
        if (isGuarded) route.onRequest = fastify.rejectForeignPages
        const wrong = complaint(route.schema ?? {}) === undefined ? BodyNotAllowed : InvalidRequest
        document(route, [], isGuarded ? [wrong, CrossSiteRefused] : [wrong])
      })
      return
    }
    if (typeof access === 'object') {
      const Wrong = access.secretKey === true ? SecretKeyInvalid : access.secretKey
      this.addHook('onRequest', fastify.authorizeSecretKey(Wrong))
      this.addHook('onRoute', (route) => document(route, [], [Wrong, DefaultKeyRefused, TooManyAttempts]))
      return
    }
    this.addHook('onRequest', fastify.authorizeToken)
    if (access === 'connected') this.addHook('preHandler', fastify.requireConnected)
    const further = access === 'connected' ? CONNECTED : []
    this.addHook('onRoute', (route) => {
      const wrong = isValidated(route) ? InvalidRequest : SessionNameInvalid
      if (needs !== undefined) route.config = { needs, ...route.config }
      document(route, [{ bearerAuth: [] }], [wrong, TokenMissing, TooManyAttempts, ...further])
      documentNeeds(route)
    })
  })

  fastify.addHook('onReady', async () => {
    for (const route of fastify.routeList) {
      if (!route.config?.guarded && route.schema?.hide !== true) {
        throw new Error(`${String(route.method)} ${route.url} has no guard`)
      }
    }
  })
}, { name: 'access', fastify: '5.x', dependencies: ['auth', 'connected', 'cross-site', 'route-list'] })
