import swaggerUi from '@fastify/swagger-ui'
import fp from 'fastify-plugin'

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

/** The API page, at /api-docs/, and the document itself at /api-docs/json and /api-docs/yaml. */
export default fp(async (fastify) => {
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
    transformSpecificationClone: false,
    transformSpecification: (document) => {
      const { description } = document.info as { description: string }
      const warnings = fastify.warnings.map((warning) => `> ⚠️ **${warning}**\n`)
      const info = { ...document.info as object, description: [...warnings, description].join('\n') }
      // Relative to the document, so that a request from the page stays below the path that a proxy gives this server.
      return { ...document, info, servers: [{ url: '../', description: 'This server' }] }
    }
  })
}, { name: 'api-docs', fastify: '5.x', dependencies: ['default-key', 'swagger'] })
