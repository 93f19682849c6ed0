import swaggerUi from '@fastify/swagger-ui'
import fp from 'fastify-plugin'

/** The API page, at /api-docs/, and the document itself at /api-docs/json and /api-docs/yaml. */
export default fp(async (fastify) => {
  await fastify.register(swaggerUi, {
    routePrefix: '/api-docs',
    uiConfig: { layout: 'BaseLayout', persistAuthorization: true, docExpansion: 'list', displayRequestDuration: true, defaultModelsExpandDepth: 0, tryItOutEnabled: true },
    theme: { title: 'zapserver API' }
  })
}, { name: 'api-docs', fastify: '5.x', dependencies: ['swagger'] })
