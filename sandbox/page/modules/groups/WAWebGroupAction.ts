import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'
import { GroupMetadataCollection } from './WAWebGroupMetadataCollection.js'

export interface GroupActionMeta { author?: Wid, chatId: Wid, pushname: string, ts: number }

export interface GroupAction { actionType: 'add' | 'remove' | 'promote' | 'demote', participants: Array<{ id: Wid }> }

/** Applies a change of a group's members. */
export const GroupActions = define('WAWebHandleGroupNotification', {
  updateDBForGroupAction: async ({ chatId }: GroupActionMeta, { actionType, participants }: GroupAction): Promise<void> => {
    const members = GroupMetadataCollection.gadd(chatId).participants
    if (actionType === 'remove') members.remove(participants.map(({ id }) => id))
    else members.add(participants.map(({ id }) => ({ id, isAdmin: actionType === 'promote' })), { merge: actionType !== 'add' })
  }
})
