import { BaseModel, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'

class NetworkStatusModel extends BaseModel {
  declare online: boolean

  override defaults (): Attributes {
    return { online: true }
  }

  checkOnline (): boolean {
    this.set('online', cloud.isOpen)
    return this.online
  }
}

defineModel(NetworkStatusModel, { proxyName: 'network-status', props: [], session: ['online'] })

export const NetworkStatus = new NetworkStatusModel()

define('WAWebNetworkStatus', { default: NetworkStatus })
