import type { Group } from '../../../protocol/groups.js'
import { BaseCollection } from '../../base/collection.js'
import type { Identified } from '../../base/collection.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { learn } from '../contacts/WAWebContactCollection.js'
import { createWid } from '../ids/WAWebWidFactory.js'
import { GroupMetadataModel, updateGroup } from './WAWebGroupMetadataModel.js'

class GroupMetadataCollectionImpl extends BaseCollection<GroupMetadataModel> {
  static override model = GroupMetadataModel

  override async findQuery (id: Identified): Promise<GroupMetadataModel | undefined> {
    const found = await cloud.request('group.find', { id: String(id) })
    if (found === null) return undefined
    learn(found.people)
    return takeGroup(found.group)
  }

  /** Only communities have parents. */
  _handleParentGroupChange (): void {}
}

export const GroupMetadataCollection = new GroupMetadataCollectionImpl()

/** Takes in a group as the cloud has it now. */
export function takeGroup (group: Group): GroupMetadataModel {
  const metadata = GroupMetadataCollection.gadd(createWid(group.id))
  updateGroup(metadata, group)
  return metadata
}

define('WAWebGroupMetadataCollection', { default: GroupMetadataCollection })
