import type { WireMessage } from '../../../protocol/messages.js'
import { directory } from '../../directory.js'
import { define } from '../../loader.js'
import { memberWid } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'
import { GroupMetadataCollection } from './WAWebGroupMetadataCollection.js'

export interface GroupActionMeta {
  author?: Wid
  chatId: Wid
  pushname: string
  ts: number
}

export interface GroupAction {
  actionType: 'add' | 'remove' | 'promote' | 'demote'
  isInvite?: boolean
  participants: Array<{ id: Wid }>
}

/** Applies a change of a group's members. Others hook in here to see such changes. */
const GroupActions = define('WAWebUpdateDbForGroupActionApi', {
  updateDBForGroupAction: async (
    { chatId }: GroupActionMeta,
    { actionType, participants }: GroupAction
  ): Promise<void> => {
    const members = GroupMetadataCollection.gadd(chatId).participants
    if (actionType === 'remove') members.remove(participants.map(({ id }) => id))
    else {
      members.add(
        participants.map(({ id }) => ({ id, isAdmin: actionType === 'promote' })),
        { merge: actionType !== 'add' }
      )
    }
  }
})

/** What members have done to the members: leaving and joining by link are kinds of removing and adding. */
const ACTIONS: Record<string, GroupAction['actionType']> = {
  add: 'add',
  invite: 'add',
  remove: 'remove',
  leave: 'remove',
  promote: 'promote',
  demote: 'demote'
}

export async function applyGroupNotification ({
  from,
  to,
  t,
  content: { groupNotification }
}: WireMessage): Promise<void> {
  const actionType = ACTIONS[groupNotification?.action ?? '']
  if (groupNotification === undefined || actionType === undefined) return
  const meta = {
    author: memberWid(from),
    chatId: createWid(to),
    pushname: directory.byPhone(from)?.pushname ?? '',
    ts: t
  }
  const participants = groupNotification.participants.map((jid) => ({ id: createWid(jid) }))
  await GroupActions.updateDBForGroupAction(meta, {
    actionType,
    isInvite: groupNotification.action === 'invite',
    participants
  })
}
