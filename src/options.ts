import type { Server } from 'node:http'
import type { FastifyHttpOptions } from 'fastify'
import type { Config } from './config.js'
import { Incoming } from './http/upgrade-filter.js'
import { loggerOptions } from './process/logger.js'
import { rewriter } from './http/public-url.js'

/** JSON without files is far smaller. In bytes. */
const BODY_LIMIT = 1024 * 1024

/** Loading all modules takes a second, but minutes on a machine that has just come up and is busy. In milliseconds. */
const PLUGIN_TIMEOUT = 600_000

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
    // Routes that take files have limits of their own.
    bodyLimit: BODY_LIMIT,
    pluginTimeout: PLUGIN_TIMEOUT,
    // Tokens may stand in the path.
    routerOptions: { maxParamLength: 2048 },
    rewriteUrl: rewriter(config),
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle'
  }
}
