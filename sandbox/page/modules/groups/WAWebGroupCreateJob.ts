import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { serverCall } from '../../server-error.js'
import { learn } from '../contacts/WAWebContactCollection.js'
import { memberWid } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'
import { legacyResult } from './participant-result.js'

interface GroupOptions {
  title: string
  ephemeralDuration: number
  memberAddMode: boolean
}

export class GroupAlreadyExistsError extends Error {
  override name = 'GroupAlreadyExistsError'
}

/** WhatsApp reads `announce` and `restrict` of these options the other way round: true opens the group to all. */
async function createGroup (
  { title, ephemeralDuration, memberAddMode, ...open }: GroupOptions & { announce: boolean, restrict: boolean },
  participants: Array<{ phoneNumber: Wid, lid?: Wid }>
) {
  const members = participants.map(({ phoneNumber, lid }) => String(lid ?? phoneNumber))
  const created = await serverCall(
    cloud.request('group.create', {
      subject: title,
      members,
      ephemeral: ephemeralDuration,
      memberAdd: memberAddMode ? 'all' : 'admins',
      announce: !open.announce,
      restrict: !open.restrict
    })
  )
  learn(created.people)
  const { id, subject, created: ts } = created.group
  return {
    wid: createWid(id),
    subject,
    creator: memberWid(created.group.owner),
    ts,
    participants: created.results.map(legacyResult)
  }
}

define('WAWebGroupCreateJob', { createGroup, GroupAlreadyExistsError })
