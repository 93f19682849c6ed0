import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AdminSecretKeyInvalid } from '../../src/errors.js'
import backupSessions from './backup-sessions.js'
import restoreSessions from './restore-sessions.js'

/** The backup of all sessions. */
const admin: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard({ secretKey: AdminSecretKeyInvalid })
  await fastify.register(backupSessions)
  await fastify.register(restoreSessions)
}

export default admin
