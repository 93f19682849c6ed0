import { SerializerSelector } from '@fastify/fast-json-stringify-compiler'
import type { FastifyInstance } from 'fastify'
import fp from 'fastify-plugin'

type Serialize = (data: unknown) => string

/**
 * A response that does not match its schema is sent as it is, and logged: what was asked for has been
 * done by then, and a 500 would say otherwise.
 */
export default fp(async (fastify) => {
  const factory = SerializerSelector()
  // Each part of the routes may have schemas of its own.
  const scopes = new Map<string, FastifyInstance>()
  fastify.addHook('onRoute', function ({ method, url }) { scopes.set(`${String(method)} ${url}`, this) })
  fastify.setSerializerCompiler((route) => {
    // Made when the first reply needs it: all of them at boot would cost a second.
    let serialize: Serialize | undefined
    return (data) => {
      try {
        const scope = scopes.get(`${route.method} ${route.url}`) ?? fastify
        serialize ??= factory(scope.getSchemas() as never, {} as never)(route as never) as Serialize
        return serialize(data)
      } catch (error) {
        fastify.log.warn({ err: error, route: `${route.method} ${route.url}` }, 'response does not match its schema')
        return JSON.stringify(data)
      }
    }
  })
}, { name: 'serializer', fastify: '5.x' })
