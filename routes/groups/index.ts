import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import createGroup from './create-group.js'
import groupInfo from './group-info.js'
import groupMembers from './group-members.js'
import groupSettings from './group-settings.js'
import inviteLink from './invite-link.js'
import listGroups from './list-groups.js'
import participants from './participants.js'

/** Groups of this account, their members, settings and invite links. */
const groups: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected')
  await fastify.register(listGroups)
  await fastify.register(createGroup)
  await fastify.register(groupMembers)
  await fastify.register(participants)
  await fastify.register(groupInfo)
  await fastify.register(groupSettings)
  await fastify.register(inviteLink)
}

export default groups
