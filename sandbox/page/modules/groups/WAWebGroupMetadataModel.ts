import type { Group } from '../../../protocol/groups.js'
import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import type { Collection } from '../../base/collection.js'
import { define } from '../../loader.js'
import { memberWid } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'
import { ParticipantCollection, participantsOf } from './WAWebGroupParticipantCollection.js'

export const GroupType = {
  DEFAULT: 'DEFAULT',
  COMMUNITY: 'COMMUNITY',
  LINKED_ANNOUNCEMENT_GROUP: 'LINKED_ANNOUNCEMENT_GROUP',
  LINKED_SUBGROUP: 'LINKED_SUBGROUP'
} as const

export class GroupMetadataModel extends BaseModel {
  declare id: Wid
  declare subject: string
  declare owner: Wid
  declare desc: string | undefined
  declare restrict: boolean
  declare announce: boolean
  declare memberAddMode: string
  declare ephemeralDuration: number
  declare parentGroup: Wid | undefined
  declare isParentGroup: boolean
  declare defaultSubgroup: boolean
  declare stale: boolean
  readonly participants = participantsOf(this)
  readonly pastParticipants = new ParticipantCollection()

  override [DEFAULTS] (): Attributes {
    return {
      stale: true,
      isLidAddressingMode: true,
      isParentGroupClosed: false,
      support: false,
      suspended: false,
      terminated: false
    }
  }

  get groupType (): string {
    if (this.defaultSubgroup) return GroupType.LINKED_ANNOUNCEMENT_GROUP
    if (this.parentGroup !== undefined) return GroupType.LINKED_SUBGROUP
    return this.isParentGroup ? GroupType.COMMUNITY : GroupType.DEFAULT
  }

  /** Groups of this community that I am a member of. */
  get joinedSubgroups (): Wid[] {
    const others = this.collection as Collection<GroupMetadataModel> | undefined
    return (
      others
        ?.filter(({ parentGroup, participants }) => parentGroup?.equals(this.id) === true && participants.iAmMember())
        .map(({ id }) => id) ?? []
    )
  }

  canSetSubject (): boolean {
    if (this.groupType === GroupType.LINKED_ANNOUNCEMENT_GROUP) return false
    return (
      this.participants.iAmAdmin() ||
      (this.groupType !== GroupType.COMMUNITY && this.participants.iAmMember() && !this.restrict)
    )
  }

  canSetDescription (): boolean {
    const onlyAdmins =
      this.restrict || this.groupType === GroupType.COMMUNITY || this.groupType === GroupType.LINKED_ANNOUNCEMENT_GROUP
    return this.participants.iAmAdmin() || (this.participants.iAmMember() && !onlyAdmins)
  }

  canSetGroupProperty (): boolean {
    return this.groupType !== GroupType.LINKED_ANNOUNCEMENT_GROUP && this.participants.iAmAdmin()
  }

  canSetEphemeralSetting (): boolean {
    if (this.participants.iAmAdmin()) return true
    return this.participants.iAmMember() && !this.restrict && this.groupType !== GroupType.LINKED_ANNOUNCEMENT_GROUP
  }

  override toJSON (): Attributes {
    return { ...super.toJSON(), participants: this.participants.toJSON() }
  }
}

/** Takes in how the cloud has the group now. */
export function updateGroup (metadata: GroupMetadataModel, group: Group): void {
  const { owner, members } = group
  const { participants } = metadata
  const wanted = members.map(({ phone, admin }) => ({
    id: memberWid(phone),
    isAdmin: admin,
    isSuperAdmin: phone === owner && admin
  }))
  const ids = new Set(wanted.map(({ id }) => id.toString()))
  participants.remove(participants.filter(({ id }) => !ids.has(id.toString())))
  participants.add(wanted, { merge: true })
  metadata.set({ ...attributesOf(group), stale: false })
}

export function attributesOf (group: Group): Attributes {
  const {
    subject,
    subjectTime,
    owner,
    created,
    members,
    announce,
    restrict,
    ephemeral,
    approval,
    memberAdd,
    kind,
    parent
  } = group
  return {
    subject,
    subjectTime,
    creation: created,
    owner: memberWid(owner),
    size: members.length,
    desc: group.description ?? undefined,
    descId: group.descriptionId ?? undefined,
    descTime: group.descriptionTime ?? undefined,
    descOwner: group.descriptionOwner === null ? undefined : memberWid(group.descriptionOwner),
    announce,
    restrict,
    ephemeralDuration: ephemeral,
    membershipApprovalMode: approval,
    memberAddMode: memberAdd === 'all' ? 'all_member_add' : 'admin_add',
    isParentGroup: kind === 'community',
    defaultSubgroup: kind === 'announcement',
    parentGroup: parent === null ? undefined : createWid(parent)
  }
}

defineModel(GroupMetadataModel, {
  proxyName: 'groupMetadata',
  props: [
    'id',
    'creation',
    'owner',
    'subject',
    'subjectTime',
    'desc',
    'descId',
    'descTime',
    'descOwner',
    'restrict',
    'announce',
    'ephemeralDuration',
    'membershipApprovalMode',
    'memberAddMode',
    'size',
    'support',
    'suspended',
    'terminated',
    'isLidAddressingMode',
    'isParentGroup',
    'isParentGroupClosed',
    'parentGroup',
    'defaultSubgroup'
  ],
  session: ['stale', 'inviteCode']
})

define('WAWebGroupMetadataModel', { default: GroupMetadataModel })
define('WAWebGroupType', { GroupType })
