import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import allBroadcastList from './all-broadcast-list.js'

/** Broadcast lists, which are made on the phone. */
const broadcasts: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'chats')
  await fastify.register(allBroadcastList)
}

export default broadcasts
