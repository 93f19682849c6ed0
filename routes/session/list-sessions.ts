import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { SecretParams } from '../../schemas/common.js'
import { SessionListReply } from '../../schemas/session.js'
import { ListSecretKeyInvalid } from '../../src/errors.js'

const listSessions: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard({ secretKey: ListSecretKeyInvalid })

  fastify.get('/:secretkey/show-all-sessions', {
    schema: {
      operationId: 'showAllSessions',
      tags: ['session'],
      summary: 'List sessions',
      description: 'Names every session that was started here and not cleared, with its state.',
      params: SecretParams,
      response: { 200: SessionListReply }
    }
  }, async () => {
    const sessions = fastify.sessions.list().map(({ session, status, reason }) => ({ session, status, reason }))
    return { response: sessions.map(({ session }) => session), sessions }
  })
}

export default listSessions
