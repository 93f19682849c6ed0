import type { LinkResult } from '../../../protocol/groups.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { serverCall } from '../../server-error.js'
import { learn } from '../contacts/WAWebContactCollection.js'
import { memberWid, myWidIn } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'

interface Subgroups {
  parentGroupId: Wid
  subgroupIds: Wid[]
}

const failures = ({ failed }: LinkResult) => failed.map(({ jid, code }) => ({ jid, error: code }))

async function change (
  operation: 'community.link' | 'community.unlink',
  { parentGroupId, subgroupIds }: Subgroups
): Promise<LinkResult> {
  return await serverCall(cloud.request(operation, { id: parentGroupId.toString(), groups: subgroupIds.map(String) }))
}

define('WAWebGroupCommunityJob', {
  sendCreateCommunity: async ({ name, desc }: { name: string, desc: string }) => {
    const { id, created } = await serverCall(cloud.request('community.create', { subject: name, description: desc }))
    const wid = createWid(id)
    return { wid, subject: name, creator: myWidIn(wid), ts: created }
  },
  sendDeactivateCommunity: async ({ parentGroupId }: { parentGroupId: Wid }) => {
    await serverCall(cloud.request('community.deactivate', { id: parentGroupId.toString() }))
    return { parent_group_jid: parentGroupId.toString() }
  },
  sendLinkSubgroups: async (subgroups: Subgroups) => {
    const result = await change('community.link', subgroups)
    return { linkedGroupJids: result.linked, failedGroups: failures(result), failedParticipantJids: [] }
  },
  sendUnlinkSubgroups: async (subgroups: Subgroups) => {
    const result = await change('community.unlink', subgroups)
    return { unlinkedGroupJids: result.linked, failedGroups: failures(result) }
  }
})

define('WAWebGroupGetCommunityParticipantsJob', {
  getCommunityParticipants: async (community: Wid): Promise<Wid[]> => {
    const people = await serverCall(cloud.request('community.members', { id: community.toString() }))
    learn(people)
    return people.map(({ phone }) => memberWid(phone))
  }
})
