import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import setLimit from './set-limit.js'
import takeScreenshot from './take-screenshot.js'

/** The WhatsApp Web page of a session. A screenshot needs no connected session, so each route has its own guard. */
const page: FastifyPluginAsyncTypebox = async (fastify) => {
  await fastify.register(takeScreenshot)
  await fastify.register(setLimit)
}

export default page
