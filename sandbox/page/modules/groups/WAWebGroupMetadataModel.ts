import type { Group } from '../../../protocol.js'
import { BaseModel, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { Collection } from '../../base/collection.js'
import { define } from '../../loader.js'
import { ContactCollection } from '../contacts/WAWebContactCollection.js'
import type { ContactModel } from '../contacts/WAWebContactModel.js'
import { isMeAccount } from '../conn/WAWebUserPrefsMeUser.js'
import { memberWid } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'

export class ParticipantModel extends BaseModel {
  declare id: Wid
  declare isAdmin: boolean
  declare isSuperAdmin: boolean

  override defaults (): Attributes {
    return { isAdmin: false, isSuperAdmin: false, hasSenderKey: false }
  }

  get contact (): ContactModel | undefined {
    return ContactCollection.get(this.id)
  }
}

defineModel(ParticipantModel, { proxyName: 'participant', props: ['id', 'isAdmin', 'isSuperAdmin'], session: ['hasSenderKey'] })

export class ParticipantCollection extends Collection<ParticipantModel> {
  static override model = ParticipantModel

  iAmMember (): boolean { return this.#me() !== undefined }
  iAmAdmin (): boolean { return this.#me()?.isAdmin ?? false }
  iAmSuperAdmin (): boolean { return this.#me()?.isSuperAdmin ?? false }

  #me (): ParticipantModel | undefined {
    return this.findFirst(({ id }) => isMeAccount(id))
  }
}

export class GroupMetadataModel extends BaseModel {
  declare id: Wid
  declare subject: string
  declare owner: Wid
  participants = new ParticipantCollection()
  pastParticipants = new ParticipantCollection()

  override defaults (): Attributes {
    return { announce: false, restrict: false, isLidAddressingMode: true, isParentGroup: false, isParentGroupClosed: false, ephemeralDuration: 0, support: false, suspended: false, terminated: false }
  }

  get groupType (): string { return 'DEFAULT' }

  update ({ subject, owner, created, members }: Group): void {
    this.set({ subject, creation: created, owner: memberWid(owner), size: members.length })
    const wanted = members.map(({ phone, admin }) => ({ id: memberWid(phone), isAdmin: admin, isSuperAdmin: phone === owner }))
    const ids = new Set(wanted.map(({ id }) => id.toString()))
    this.participants.remove(this.participants.filter(({ id }) => !ids.has(id.toString())))
    this.participants.add(wanted, { merge: true })
  }

  override toJSON (): Attributes {
    return { ...super.toJSON(), participants: this.participants.toJSON() }
  }
}

defineModel(GroupMetadataModel, {
  proxyName: 'group_metadata',
  props: ['id', 'creation', 'owner', 'subject', 'subjectTime', 'desc', 'descId', 'descTime', 'descOwner', 'restrict', 'announce', 'ephemeralDuration',
    'membershipApprovalMode', 'memberAddMode', 'size', 'support', 'suspended', 'terminated', 'isLidAddressingMode', 'isParentGroup', 'isParentGroupClosed', 'parentGroup',
    'defaultSubgroup']
})

define('WAWebGroupParticipantModel', { default: ParticipantModel })
define('WAWebGroupParticipantCollection', { default: ParticipantCollection })
define('WAWebGroupMetadataModel', { default: GroupMetadataModel })
