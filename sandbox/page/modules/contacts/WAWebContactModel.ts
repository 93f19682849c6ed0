import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'

export class ContactModel extends BaseModel {
  declare id: Wid
  declare name: string | undefined
  declare pushname: string | undefined
  declare verifiedName: string | undefined
  declare isBusiness: boolean
  declare type: string

  override [DEFAULTS] (): Attributes {
    return { type: 'out', isBusiness: false, isEnterprise: false, isContactBlocked: false, labels: [] }
  }
}

defineModel(ContactModel, {
  proxyName: 'contact',
  props: [
    'id',
    'name',
    'shortName',
    'pushname',
    'type',
    'verifiedName',
    'isBusiness',
    'isEnterprise',
    'verifiedLevel',
    'privacyMode',
    'statusMute',
    'sectionHeader',
    'labels',
    'disappearingModeDuration',
    'disappearingModeSettingTimestamp',
    'username'
  ],
  session: ['isContactBlocked', 'pendingAction', 'status', 'profilePicThumb', 'businessProfile', 'commonGroups']
})

define('WAWebContactModel', { default: ContactModel })
