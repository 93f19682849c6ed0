import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import generateToken from './generate-token.js'
import revokeTokens from './revoke-tokens.js'

/** Tokens of a session, made with the secret key. */
const auth: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard({ secretKey: true })
  await fastify.register(generateToken)
  await fastify.register(revokeTokens)
}

export default auth
