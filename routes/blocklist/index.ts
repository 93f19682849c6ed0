import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import blockContacts from './block-contacts.js'
import listBlocked from './list-blocked.js'

/** Contacts that this account has blocked. */
const blocklist: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'blocklist')
  await fastify.register(listBlocked)
  await fastify.register(blockContacts)
}

export default blocklist
