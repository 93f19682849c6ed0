import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import { ContactCollection } from '../contacts/WAWebContactCollection.js'
import type { ContactModel } from '../contacts/WAWebContactModel.js'
import type { Wid } from '../ids/WAWebWid.js'

/** A member of a group. */
export class ParticipantModel extends BaseModel {
  declare id: Wid
  declare isAdmin: boolean
  declare isSuperAdmin: boolean

  override [DEFAULTS] (): Attributes {
    return { isAdmin: false, isSuperAdmin: false }
  }

  get contact (): ContactModel | undefined {
    return ContactCollection.get(this.id)
  }
}

defineModel(ParticipantModel, { proxyName: 'participant', props: ['id', 'isAdmin', 'isSuperAdmin'] })

define('WAWebGroupParticipantModel', { default: ParticipantModel })
