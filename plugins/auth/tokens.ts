import { randomBytes } from 'node:crypto'
import fastifyJwt from '@fastify/jwt'
import fp from 'fastify-plugin'
import { deriveTokenKey } from '../../src/auth/secret-key.js'
import { BcryptPool } from '../../src/auth/bcrypt-pool.js'
import { TokenService, type Claims } from '../../src/auth/tokens.js'

declare module 'fastify' {
  interface FastifyInstance { readonly tokens: TokenService }
}

declare module '@fastify/jwt' {
  interface FastifyJWT { payload: Claims, user: Claims }
}

export default fp(async (fastify) => {
  const { SECRET_KEY, TOKEN_FORMAT, TOKEN_TTL } = fastify.config
  const salt = await fastify.store.settings.getOrCreate('token_salt', () => randomBytes(32).toString('base64url'))
  await fastify.register(fastifyJwt, {
    secret: deriveTokenKey(SECRET_KEY, salt),
    sign: { algorithm: 'HS256', ...(TOKEN_TTL > 0 && { expiresIn: TOKEN_TTL }) },
    verify: { algorithms: ['HS256'] }
  })
  const bcrypt = new BcryptPool()
  fastify.addHook('onClose', async () => { await bcrypt.close() })
  fastify.decorate('tokens', new TokenService({
    bcrypt,
    store: fastify.store.tokens,
    secretKey: SECRET_KEY,
    format: TOKEN_FORMAT,
    sign: (claims) => fastify.jwt.sign(claims),
    verify: (token) => fastify.jwt.verify(token)
  }))
}, { name: 'tokens', fastify: '5.x', dependencies: ['config', 'store'] })
