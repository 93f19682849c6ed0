import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import sendImageStorie from './send-image-storie.js'
import sendTextStorie from './send-text-storie.js'

/** Status updates, which WhatsApp also calls stories. */
const stories: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'stories')
  await fastify.register(sendTextStorie)
  await fastify.register(sendImageStorie)
}

export default stories
