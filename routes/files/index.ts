import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import getFile from './get-file.js'

/** Files behind signed links, which need no token. */
const files: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('open')
  await fastify.register(getFile)
}

export default files
