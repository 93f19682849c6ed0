import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'

class NetworkStatusModel extends BaseModel {
  declare online: boolean

  override [DEFAULTS] (): Attributes {
    return { online: true, simulatedOfflineConditions: false }
  }

  async checkOnline (): Promise<void> {
    this.set('online', cloud.isOpen)
  }
}

defineModel(NetworkStatusModel, { props: [], session: ['online', 'simulatedOfflineConditions'] })

export const NetworkStatus = new NetworkStatusModel()

define('WAWebNetworkStatus', { default: NetworkStatus })
