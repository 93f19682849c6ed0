import type { Group } from '../../../protocol.js'
import { BaseCollection } from '../../base/collection.js'
import type { Identified } from '../../base/collection.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { learn } from '../contacts/WAWebContactCollection.js'
import { createWid } from '../ids/WAWebWidFactory.js'
import { GroupMetadataModel } from './WAWebGroupMetadataModel.js'

class GroupMetadataCollectionImpl extends BaseCollection<GroupMetadataModel> {
  static override model = GroupMetadataModel

  override async findQuery (id: Identified): Promise<GroupMetadataModel | undefined> {
    const found = await cloud.request('group.find', { id: String(id) })
    if (found === null) return undefined
    learn(found.people)
    return this.take(found.group)
  }

  take (group: Group): GroupMetadataModel {
    const metadata = this.gadd(createWid(group.id))
    metadata.update(group)
    return metadata
  }

  /** Only communities have parents. */
  _handleParentGroupChange (): void {}
}

export const GroupMetadataCollection = new GroupMetadataCollectionImpl()

define('WAWebGroupMetadataCollection', { default: GroupMetadataCollection })
