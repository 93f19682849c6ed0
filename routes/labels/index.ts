import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import addLabel from './add-label.js'
import changeLabels from './change-labels.js'
import deleteLabels from './delete-labels.js'
import listLabels from './list-labels.js'

/** Labels of a business account, and the chats that have them. */
const labels: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'labels')
  await fastify.register(listLabels)
  await fastify.register(addLabel)
  await fastify.register(changeLabels)
  await fastify.register(deleteLabels)
}

export default labels
