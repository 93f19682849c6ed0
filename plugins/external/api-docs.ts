import { join } from 'node:path'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyReply, FastifyRequest } from 'fastify'
import fp from 'fastify-plugin'
import { DOCUMENT_FORMATS, documentFile, readBuilt, withHead } from '../../src/http/api-document.js'
import { API_INFO, OPENAPI } from '../../src/http/api-info.js'

/** What Swagger UI needs and no more: it sets styles by itself, and shows the pictures of replies from blobs. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "media-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')

/** What the build makes: to make it takes half a second, in which nothing else would be answered. */
const BUILT = join(import.meta.dirname, '../../openapi')

const TYPES = { json: 'application/json; charset=utf-8', yaml: 'application/x-yaml' }

/** The API page, at /api-docs/, and the document itself at /api-docs/json and /api-docs/yaml. */
export default fp(async (fastify) => {
  function head () {
    const warnings = fastify.warnings.map((warning) => `> ⚠️ **${warning}**\n`)
    const info = { ...API_INFO, description: [...warnings, API_INFO.description].join('\n') }
    // Relative to the document, so that a request from the page stays below the path that a proxy gives this server.
    return { openapi: OPENAPI, info, servers: [{ url: '../', description: 'This server' }] }
  }

  async function sendBuilt ({ routeOptions }: FastifyRequest, reply: FastifyReply) {
    const format = DOCUMENT_FORMATS.find((one) => routeOptions.url === `/api-docs/${one}`)
    if (format === undefined) return
    const rest = await readBuilt(documentFile(BUILT, format, fastify.config))
    if (rest !== undefined) return reply.type(TYPES[format]).send(withHead(format, head(), rest))
  }

  await fastify.register(swaggerUi, {
    routePrefix: '/api-docs',
    staticCSP: POLICY,
    uiConfig: {
      layout: 'BaseLayout',
      persistAuthorization: true,
      docExpansion: 'list',
      displayRequestDuration: true,
      defaultModelsExpandDepth: 0,
      tryItOutEnabled: true
    },
    theme: { title: 'zapserver API' },
    uiHooks: { preHandler: sendBuilt as never },
    transformSpecificationClone: false,
    transformSpecification: (document) => ({ ...document, ...head() })
  })
}, { name: 'api-docs', fastify: '5.x', dependencies: ['config', 'default-key', 'swagger'] })
