import type { Server } from 'node:http'
import type { FastifyHttpOptions } from 'fastify'
import type { Config } from './config.js'
import { Incoming } from './incoming.js'
import { loggerOptions } from './logger.js'

/** Options of the Fastify instance: the same for the server and for the tests. */
export function fastifyOptions (config: Config): FastifyHttpOptions<Server> {
  return {
    http: { IncomingMessage: Incoming },
    logger: loggerOptions(config),
    trustProxy: config.TRUST_PROXY ? config.TRUST_PROXY.split(',').map((network) => network.trim()) : false,
    ajv: {
      customOptions: {
        // Strings stay strings: a phone number that comes as a JSON number is an error with a name.
        coerceTypes: false,
        removeAdditional: false,
        allErrors: false,
        keywords: ['example']
      }
    },
    bodyLimit: 50 * 1024 * 1024,
    // Tokens may stand in the path.
    routerOptions: { maxParamLength: 2048 },
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle'
  }
}
