import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import addParticipantGroup from './add-participant-group.js'
import allGroups from './all-groups.js'
import changePrivacyGroup from './change-privacy-group.js'
import commonGroups from './common-groups.js'
import createGroup from './create-group.js'
import demoteParticipantGroup from './demote-participant-group.js'
import groupAdmins from './group-admins.js'
import groupDescription from './group-description.js'
import groupInfo from './group-info.js'
import groupInfoFromInviteLink from './group-info-from-invite-link.js'
import groupInviteLink from './group-invite-link.js'
import groupMembers from './group-members.js'
import groupPic from './group-pic.js'
import groupProperty from './group-property.js'
import groupRevokeLink from './group-revoke-link.js'
import groupSubject from './group-subject.js'
import joinCode from './join-code.js'
import leaveGroup from './leave-group.js'
import messagesAdminsOnly from './messages-admins-only.js'
import promoteParticipantGroup from './promote-participant-group.js'
import removeParticipantGroup from './remove-participant-group.js'

/** Groups of this account, their members, settings and invite links. */
const groups: FastifyPluginAsyncTypebox = async (fastify) => {
  fastify.guard('connected', 'groups')
  await fastify.register(allGroups)
  await fastify.register(commonGroups)
  await fastify.register(groupInfo)
  await fastify.register(createGroup)
  await fastify.register(groupMembers)
  await fastify.register(groupAdmins)
  await fastify.register(addParticipantGroup)
  await fastify.register(removeParticipantGroup)
  await fastify.register(promoteParticipantGroup)
  await fastify.register(demoteParticipantGroup)
  await fastify.register(groupSubject)
  await fastify.register(groupDescription)
  await fastify.register(groupPic)
  await fastify.register(groupProperty)
  await fastify.register(messagesAdminsOnly)
  await fastify.register(changePrivacyGroup)
  await fastify.register(groupInviteLink)
  await fastify.register(groupRevokeLink)
  await fastify.register(groupInfoFromInviteLink)
  await fastify.register(joinCode)
  await fastify.register(leaveGroup)
}

export default groups
