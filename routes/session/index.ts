import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import capabilities from './capabilities.js'
import checkConnectionSession from './check-connection-session.js'
import clearSessionData from './clear-session-data.js'
import closeSession from './close-session.js'
import health from './health.js'
import listSessions from './list-sessions.js'
import logoutSession from './logout-session.js'
import passkey from './passkey.js'
import passkeyConfirm from './passkey-confirm.js'
import qrcodeSession from './qrcode-session.js'
import startAll from './start-all.js'
import startSession from './start-session.js'
import statusSession from './status-session.js'

/** Sessions, from the start to the end; each file names its own guard: a token, or the secret key. */
const session: FastifyPluginAsyncTypebox = async (fastify) => {
  await fastify.register(startSession)
  await fastify.register(qrcodeSession)
  await fastify.register(passkey)
  await fastify.register(passkeyConfirm)
  await fastify.register(statusSession)
  await fastify.register(checkConnectionSession)
  await fastify.register(closeSession)
  await fastify.register(logoutSession)
  await fastify.register(health)
  await fastify.register(capabilities)
  await fastify.register(listSessions)
  await fastify.register(startAll)
  await fastify.register(clearSessionData)
}

export default session
