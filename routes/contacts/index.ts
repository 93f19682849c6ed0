import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import allContacts from './all-contacts.js'
import checkNumberStatus from './check-number-status.js'
import contact from './contact.js'
import pnLid from './pn-lid.js'
import profile from './profile.js'
import profilePic from './profile-pic.js'
import profileStatus from './profile-status.js'

/** Contacts, and what WhatsApp reveals of a number. */
const contacts: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'contacts')
  await fastify.register(allContacts)
  await fastify.register(contact)
  await fastify.register(pnLid)
  await fastify.register(checkNumberStatus)
  await fastify.register(profile)
  await fastify.register(profilePic)
  await fastify.register(profileStatus)
}

export default contacts
