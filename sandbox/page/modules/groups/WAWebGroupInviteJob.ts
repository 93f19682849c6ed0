import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { UnexpectedJoinGroupViaInviteResponse, serverCall } from '../../server-error.js'
import { learn } from '../contacts/WAWebContactCollection.js'
import { memberWid } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'
import { attributesOf, type GroupMetadataModel } from './WAWebGroupMetadataModel.js'

const code = async (group: Wid, reset: boolean): Promise<string> =>
  await serverCall(cloud.request('group.code', { id: group.toString(), reset }))

async function joinGroupViaInvite (inviteCode: string, expectsApproval: boolean): Promise<{ gid: Wid }> {
  const { id, pending } = await serverCall(cloud.request('group.join', { code: inviteCode }))
  const gid = createWid(id)
  if (pending !== expectsApproval) throw new UnexpectedJoinGroupViaInviteResponse(gid, pending)
  return { gid }
}

define('WAWebMexFetchGroupInviteCodeJob', { fetchMexGroupInviteCode: async (group: Wid) => await code(group, false) })
define('WAWebGroupInviteJob', {
  joinGroupViaInvite,
  resetGroupInviteCode: async (group: Wid) => ({ code: await code(group, true) })
})
define('WAWebGroupInviteAction', {
  queryGroupInviteCode: async (group: GroupMetadataModel): Promise<void> => {
    group.set('inviteCode', await code(group.id, false))
  },
  revokeGroupInvite: async (group: GroupMetadataModel): Promise<void> => {
    group.set('inviteCode', await code(group.id, true))
  }
})

/** What somebody sees of a group who has its link. */
async function sendQueryGroupInvite (inviteCode: string) {
  const { group, people } = await serverCall(cloud.request('group.invited', { code: inviteCode }))
  learn(people)
  const participants = group.members.map(({ phone, admin }) => ({
    id: memberWid(phone),
    isAdmin: admin,
    isSuperAdmin: admin && phone === group.owner
  }))
  return {
    status: 200,
    groupInfo: {
      id: createWid(group.id),
      ...attributesOf(group),
      subjectOwner: memberWid(group.subjectOwner),
      isLidAddressingMode: true,
      support: false,
      suspended: false,
      participants
    }
  }
}

define('WAWebGroupQueryBridge', { sendQueryGroupInvite })
