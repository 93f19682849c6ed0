import { Collection } from '../../base/collection.js'
import { define } from '../../loader.js'
import { isMeAccount } from '../conn/WAWebUserPrefsMeUser.js'
import { ParticipantModel } from './WAWebGroupParticipantModel.js'

/** What of a group decides what its members may do. */
interface GroupRules {
  restrict: boolean
  memberAddMode: string
}

/** Which group the members are in. Kept apart: the real collection has no such name. */
const groups = new WeakMap<ParticipantCollection, GroupRules>()

/** The members of a group, and what I may do to them. */
export class ParticipantCollection extends Collection<ParticipantModel> {
  static override model = ParticipantModel

  iAmMember (): boolean {
    return this.#me() !== undefined
  }

  iAmAdmin (): boolean {
    return this.#me()?.isAdmin ?? false
  }

  iAmSuperAdmin (): boolean {
    return this.#me()?.isSuperAdmin ?? false
  }

  iAmRestrictedMember (): boolean {
    return groups.get(this)?.restrict === true && !this.iAmAdmin()
  }

  getAdmins (): ParticipantModel[] {
    return this.filter(({ isAdmin }) => isAdmin)
  }

  getSuperAdmin (): ParticipantModel | undefined {
    return this.findFirst(({ isSuperAdmin }) => isSuperAdmin)
  }

  canAdd (): boolean {
    return this.iAmAdmin() || (this.iAmMember() && groups.get(this)?.memberAddMode === 'all_member_add')
  }

  canPromote ({ isAdmin }: ParticipantModel): boolean {
    return this.iAmAdmin() && !isAdmin
  }

  canDemote ({ isAdmin, isSuperAdmin }: ParticipantModel): boolean {
    return this.iAmAdmin() && isAdmin && !isSuperAdmin
  }

  canRemove ({ id, isSuperAdmin }: ParticipantModel): boolean {
    return this.iAmAdmin() && !isSuperAdmin && !isMeAccount(id)
  }

  #me (): ParticipantModel | undefined {
    return this.findFirst(({ id }) => isMeAccount(id))
  }
}

export function participantsOf (group: GroupRules): ParticipantCollection {
  const participants = new ParticipantCollection()
  groups.set(participants, group)
  return participants
}

define('WAWebGroupParticipantCollection', { default: ParticipantCollection })
