import { Type } from '@sinclair/typebox'
import { DEFAULT_SESSION, Reply, success } from './common.js'

export const TokenReply = Type.Object({
  status: success,
  session: Type.String({ description: 'The session that the token opens.', examples: [DEFAULT_SESSION] }),
  token: Type.String({
    description: 'The token: paste it into Authorize, or send it as "Authorization: Bearer <token>".',
    examples: ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJORVJEV0hBVFNfQU1FUklDQSJ9.c2ln']
  }),
  full: Type.String({
    description: 'session:token, which may stand in the path in place of the session name.',
    examples: ['NERDWHATS_AMERICA:eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJORVJEV0hBVFNfQU1FUklDQSJ9.c2ln']
  })
}, { description: 'A new token of the session.' })

export const RevokedReply = Reply({
  status: success,
  message: Type.String({
    description: 'What was done.',
    examples: ['All tokens of this session that were minted before now are worthless']
  })
}, 'The earlier tokens are worthless.')
