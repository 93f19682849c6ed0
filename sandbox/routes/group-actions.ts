import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { AccountParams, DONE, OkReply, problem, WRONG } from '../schemas/sandbox.js'
import { SandboxForbidden, SandboxGroupNotFound, SandboxInviteInvalid } from '../errors.js'
import {
  SandboxGroupDetails,
  SandboxGroupParams,
  SandboxJoinBody,
  SandboxJoinReply,
  SandboxLeaveBody,
  SandboxMembersBody,
  SandboxMembersReply,
  SandboxPrivacyBody,
  SandboxSettingsBody
} from '../schemas/groups.js'

const NOT_ALLOWED = problem('This account may not do that in this group.', SandboxForbidden)
const NOT_THERE = problem('There is no such group or account.', SandboxGroupNotFound)

const groupOperations: FastifyPluginAsyncTypebox = async (fastify) => {
  const { cloud } = fastify.sandbox
  fastify.guard('open')

  fastify.get(
    '/groups/:groupId',
    {
      schema: {
        operationId: 'getSandboxGroup',
        tags: ['sandbox'],
        summary: 'See a group',
        description:
          'A group or community as the cloud has it: members, settings, invite code, and who waits to be let in.',
        params: SandboxGroupParams,
        response: { 200: SandboxGroupDetails, 400: WRONG, 404: NOT_THERE }
      }
    },
    async ({ params: { groupId } }) => ({
      ...cloud.group(groupId),
      picture: cloud.profiles.picture(groupId)?.url ?? null,
      inviteCode: cloud.groups.inviteCode(groupId),
      requests: cloud.groups.requests(groupId)
    })
  )

  fastify.post(
    '/groups/:groupId/participants',
    {
      schema: {
        operationId: 'changeSandboxGroupMembers',
        tags: ['sandbox'],
        summary: 'Change the members of a group, as a member',
        description: 'A member adds people to a group, or an admin removes, promotes or demotes members.',
        params: SandboxGroupParams,
        body: SandboxMembersBody,
        response: { 200: SandboxMembersReply, 400: WRONG, 403: NOT_ALLOWED, 404: NOT_THERE }
      }
    },
    async ({ params: { groupId }, body: { by, action, phones } }) => ({
      results: cloud.groupOperations.changeMembers(cloud.account(by).phone, groupId, action, phones)
    })
  )

  fastify.post(
    '/groups/:groupId/settings',
    {
      schema: {
        operationId: 'changeSandboxGroup',
        tags: ['sandbox'],
        summary: 'Change a group, as a member',
        description: 'A member or an admin changes name, description or settings of a group.',
        params: SandboxGroupParams,
        body: SandboxSettingsBody,
        response: { 200: OkReply, 400: WRONG, 403: NOT_ALLOWED, 404: NOT_THERE }
      }
    },
    async ({ params: { groupId }, body: { by, ...change } }) => {
      cloud.groupOperations.change(cloud.account(by).phone, groupId, change)
      return DONE
    }
  )

  fastify.post(
    '/accounts/:phone/join-group',
    {
      schema: {
        operationId: 'joinSandboxGroup',
        tags: ['sandbox'],
        summary: 'Join a group, as an account',
        description: 'This account follows the invite link of a group.',
        params: AccountParams,
        body: SandboxJoinBody,
        response: {
          200: SandboxJoinReply,
          400: WRONG,
          404: NOT_THERE,
          406: problem('No group is behind this code.', SandboxInviteInvalid)
        }
      }
    },
    async ({ params: { phone }, body: { inviteCode } }) =>
      cloud.groupOperations.join(cloud.account(phone).phone, inviteCode)
  )

  fastify.post(
    '/accounts/:phone/leave-group',
    {
      schema: {
        operationId: 'leaveSandboxGroup',
        tags: ['sandbox'],
        summary: 'Leave a group, as an account',
        description: 'This account leaves a group.',
        params: AccountParams,
        body: SandboxLeaveBody,
        response: { 200: OkReply, 400: WRONG, 403: NOT_ALLOWED, 404: NOT_THERE }
      }
    },
    async ({ params: { phone }, body: { groupId } }) => {
      cloud.groupOperations.leave(cloud.account(phone).phone, groupId)
      return DONE
    }
  )

  fastify.post(
    '/accounts/:phone/group-privacy',
    {
      schema: {
        operationId: 'setSandboxGroupPrivacy',
        tags: ['sandbox'],
        summary: 'Say who may add an account to groups',
        description: 'With `nobody`, others who add this account to a group get the code 403 and an invitation for it.',
        params: AccountParams,
        body: SandboxPrivacyBody,
        response: { 200: OkReply, 400: WRONG, 404: NOT_THERE }
      }
    },
    async ({ params: { phone }, body: { groupAdd } }) => {
      cloud.groups.setMayBeAdded(cloud.account(phone).phone, groupAdd === 'all')
      return DONE
    }
  )
}

export default groupOperations
