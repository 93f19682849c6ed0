import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import addCommunitySubgroup from './add-community-subgroup.js'
import communityParticipants from './community-participants.js'
import createCommunity from './create-community.js'
import deactivateCommunity from './deactivate-community.js'
import demoteCommunityParticipant from './demote-community-participant.js'
import promoteCommunityParticipant from './promote-community-participant.js'
import removeCommunitySubgroup from './remove-community-subgroup.js'

/** Communities, their groups and members. */
const communities: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'communities')
  await fastify.register(createCommunity)
  await fastify.register(addCommunitySubgroup)
  await fastify.register(removeCommunitySubgroup)
  await fastify.register(communityParticipants)
  await fastify.register(promoteCommunityParticipant)
  await fastify.register(demoteCommunityParticipant)
  await fastify.register(deactivateCommunity)
}

export default communities
