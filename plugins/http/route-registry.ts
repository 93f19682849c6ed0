import type { RouteOptions } from 'fastify'
import fp from 'fastify-plugin'

declare module 'fastify' {
  interface FastifyInstance { readonly routeList: readonly RouteOptions[] }
}

/** Remembers every route, so that the boot and the tests can check them all. */
export default fp(async (fastify) => {
  const routes: RouteOptions[] = []
  fastify.decorate('routeList', routes)
  fastify.addHook('onRoute', (route) => { routes.push(route) })
}, { name: 'route-list', fastify: '5.x' })
