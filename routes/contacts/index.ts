import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import contact from './contact.js'
import profile from './profile.js'

/** Contacts, and what WhatsApp reveals of a number. */
const contacts: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')
  await fastify.register(contact)
  await fastify.register(profile)
}

export default contacts
