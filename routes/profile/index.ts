import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import changeUsername from './change-username.js'
import profileStatus from './profile-status.js'
import setProfilePic from './set-profile-pic.js'

/** The profile of this account. */
const profile: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'profile')
  await fastify.register(changeUsername)
  await fastify.register(profileStatus)
  await fastify.register(setProfilePic)
}

export default profile
