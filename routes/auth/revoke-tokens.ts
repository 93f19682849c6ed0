import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { RevokedReply } from '../../schemas/auth.js'
import { SessionSecretParams } from '../../schemas/common.js'

const revokeTokens: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.post('/:session/:secretkey/revoke-tokens', {
    schema: {
      operationId: 'revokeTokens',
      tags: ['auth'],
      summary: 'Revoke all tokens of a session',
      description: 'Makes every token of the session that was minted so far worthless, as when one has leaked. The ' +
        'session itself goes on.',
      params: SessionSecretParams,
      response: { 200: RevokedReply }
    }
  }, async ({ params: { session } }) => {
    await fastify.tokens.revoke(session)
    return {
      status: 'success' as const,
      message: 'All tokens of this session that were minted before now are worthless',
      session
    }
  })
}

export default revokeTokens
