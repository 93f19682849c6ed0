import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'

class ConnImpl extends BaseModel {
  declare ref: string | undefined
  declare refTTL: number | undefined
  declare wid: Wid | undefined
  declare connected: boolean
  declare pushname: string | undefined
  declare platform: string | undefined

  override [DEFAULTS] (): Attributes {
    return { id: '1', connected: false, is24h: true, isResponse: false, locales: 'en-US' }
  }

  /** An account of the small-business app. */
  get isSMB (): boolean {
    return this.platform === 'smba' || this.platform === 'smbi'
  }

  canSetMyPushname (): boolean {
    return !this.isSMB
  }
}

defineModel(ConnImpl, {
  proxyName: 'conn',
  props: [
    'id',
    'ref',
    'refTTL',
    'wid',
    'connected',
    'protoVersion',
    'clientToken',
    'serverToken',
    'isResponse',
    'locales',
    'is24h',
    'platform',
    'phone',
    'tos',
    'smbTos',
    'pushname'
  ],
  session: ['blockStoreAdds', 'meReadyTriggered']
})

export const Conn = new ConnImpl()

define('WAWebConnModel', { Conn })
