import type { Server } from 'node:http'
import type { FastifyHttpOptions } from 'fastify'
import type { Config } from './config.js'
import { rewriter } from './http/public-url.js'
import { Incoming } from './http/upgrade-filter.js'
import { loggerOptions } from './process/logger.js'

/** JSON without files is far smaller. In bytes. */
const BODY_LIMIT = 1024 * 1024

/** Loading all modules takes a second, but minutes on a busy machine that has just started. In milliseconds. */
const PLUGIN_TIMEOUT = 600_000

/** From the first byte of a connection or of a request to the end of its headers, in milliseconds. */
const HEADERS_TIMEOUT = 20_000

/** Between two requests of a connection: longer than load balancers keep theirs. In milliseconds. */
const KEEP_ALIVE_TIMEOUT = 72_000

/** A connection on which nothing moves and no request is being handled is closed. In milliseconds. */
const CONNECTION_TIMEOUT = 120_000

/** How often connections are checked for these, in milliseconds. */
const CHECK_INTERVAL = 5_000

/** Node reads time-outs as 32 bits. In milliseconds. */
const LONGEST_TIMEOUT = 2 ** 31 - 1

/** No body is larger: backups are the largest. In kilobytes. */
const LARGEST_BODY = 16 * 1024 * 1024

/**
 * How long a whole request may take to arrive, in milliseconds: the time that the largest body may take. Each body has
 * its own deadline, according to its size, in plugins/http/body-deadline.ts.
 */
const requestTimeout = ({ BODY_TIMEOUT, BODY_MIN_RATE }: Config) =>
  Math.min(HEADERS_TIMEOUT + (BODY_TIMEOUT + Math.ceil(LARGEST_BODY / BODY_MIN_RATE)) * 1000, LONGEST_TIMEOUT)

/** Options of the Fastify instance: the same for the server and for the tests. */
export function fastifyOptions (config: Config): FastifyHttpOptions<Server> {
  return {
    http: {
      IncomingMessage: Incoming,
      headersTimeout: HEADERS_TIMEOUT,
      connectionsCheckingInterval: CHECK_INTERVAL
    },
    connectionTimeout: CONNECTION_TIMEOUT,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
    requestTimeout: requestTimeout(config),
    logger: loggerOptions(config),
    trustProxy: config.TRUST_PROXY ? config.TRUST_PROXY.split(',').map((network) => network.trim()) : false,
    ajv: {
      customOptions: {
        // Strings stay strings: a phone number that is sent as a JSON number is an error that names the field.
        coerceTypes: false,
        removeAdditional: false,
        allErrors: false,
        keywords: ['example'],
        // A request waits for its schema to be compiled: a test checks the schemas, and few are worth improving.
        validateSchema: false,
        code: { optimize: false }
      }
    },
    // Routes that accept files have limits of their own.
    bodyLimit: BODY_LIMIT,
    pluginTimeout: PLUGIN_TIMEOUT,
    // Tokens may be in the path.
    routerOptions: { maxParamLength: 2048 },
    rewriteUrl: rewriter(config),
    exposeHeadRoutes: false,
    forceCloseConnections: 'idle'
  }
}
