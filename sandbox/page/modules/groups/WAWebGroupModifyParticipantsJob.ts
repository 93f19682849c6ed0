import type { MemberAction } from '../../../protocol/groups.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { serverCall } from '../../server-error.js'
import type { Wid } from '../ids/WAWebWid.js'
import { participantResult } from './participant-result.js'

type Participant = Wid | { phoneNumber: Wid, lid?: Wid }

/** What came of each participant is in the answer, whatever it is. */
const MULTI_STATUS = 207

async function change (group: Wid, action: MemberAction, participants: Participant[]) {
  const members = participants.map((participant) =>
    String('phoneNumber' in participant ? (participant.lid ?? participant.phoneNumber) : participant)
  )
  const results = await serverCall(cloud.request('group.members', { id: group.toString(), action, members }))
  return { status: MULTI_STATUS, participants: results.map(participantResult) }
}

/** Changes of members, by ids. */
export const ModifyParticipants = define('WAWebGroupModifyParticipantsJob', {
  addGroupParticipants: async (group: Wid, participants: Participant[]) => await change(group, 'add', participants),
  removeGroupParticipants: async (group: Wid, participants: Participant[]) =>
    await change(group, 'remove', participants),
  promoteGroupParticipants: async (group: Wid, participants: Participant[]) =>
    await change(group, 'promote', participants),
  demoteGroupParticipants: async (group: Wid, participants: Participant[]) =>
    await change(group, 'demote', participants),
  promoteCommunityParticipants: async (community: Wid, participants: Participant[]) =>
    await change(community, 'promote', participants),
  demoteCommunityParticipants: async (community: Wid, participants: Participant[]) =>
    await change(community, 'demote', participants)
})
