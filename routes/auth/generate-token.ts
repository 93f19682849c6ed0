import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { TokenReply } from '../../schemas/auth.js'
import { SessionSecretParams } from '../../schemas/common.js'

const generateToken: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/:secretkey/generate-token', {
    schema: {
      operationId: 'generateToken',
      tags: ['auth'],
      summary: 'Create a token',
      description: 'The first thing to do. Press Execute, then copy `token` into Authorize. The token opens this ' +
        'session and no other; earlier ones stay valid.',
      params: SessionSecretParams,
      response: { 201: TokenReply }
    }
  }, async ({ params: { session } }, reply) => {
    const token = await fastify.tokens.mint(session)
    reply.code(201)
    return { status: 'success' as const, session, token, full: `${session}:${token}` }
  })
}

export default generateToken
