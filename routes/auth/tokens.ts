import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { RevokedReply, TokenReply } from '../../schemas/auth.js'
import { SessionSecretParams } from '../../schemas/common.js'

const tokens: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard({ secretKey: true })

  fastify.post('/:session/:secretkey/generate-token', {
    schema: {
      operationId: 'generateToken',
      tags: ['auth'],
      summary: 'Create a token',
      description:
          'The first thing to do. Press Execute, then copy `token` into Authorize. The token opens this session and no other; earlier ones stay valid.',
      params: SessionSecretParams,
      response: { 201: TokenReply }
    }
  }, async ({ params: { session } }, reply) => {
    const token = await fastify.tokens.mint(session)
    reply.code(201)
    return { status: 'success' as const, session, token, full: `${session}:${token}` }
  })

  fastify.post('/:session/:secretkey/revoke-tokens', {
    schema: {
      operationId: 'revokeTokens',
      tags: ['auth'],
      summary: 'Revoke all tokens of a session',
      description:
          'Makes every token of the session that was minted so far worthless, as when one has leaked. The session itself goes on.',
      params: SessionSecretParams,
      response: { 200: RevokedReply }
    }
  }, async ({ params: { session } }) => {
    fastify.tokens.revoke(session)
    return {
      status: 'success' as const,
      message: 'All tokens of this session that were minted before now are worthless',
      session
    }
  })
}

export default tokens
