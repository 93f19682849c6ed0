import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { HealthReply } from '../../schemas/misc.js'

export const prefixOverride = ''

const healthz: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.scope('open')

  fastify.get('/healthz', {
    logLevel: 'warn',
    schema: {
      operationId: 'healthz',
      tags: ['misc'],
      summary: 'Is the server up?',
      description: 'For an orchestrator: answers as long as the server does its work.',
      response: { 200: HealthReply }
    }
  }, async () => {
    const sessions: Record<string, number> = {}
    for (const { status } of fastify.sessions.list()) sessions[status] = (sessions[status] ?? 0) + 1
    return { uptime: process.uptime(), message: 'OK' as const, timestamp: Date.now(), sessions }
  })

  fastify.get('/', { schema: { hide: true } }, async (_request, reply) => reply.redirect('/api-docs/'))
}

export default healthz
