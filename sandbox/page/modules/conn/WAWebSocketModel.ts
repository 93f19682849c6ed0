import { BaseModel, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { logout } from '../../logout.js'

class SocketModel extends BaseModel {
  declare state: string
  declare stream: string

  override defaults (): Attributes {
    return { state: 'UNLAUNCHED', stream: 'DISCONNECTED', hasSynced: false, canSend: false, sequence: 0, pendingPhoneReqs: 0, logoutMutex: 0 }
  }

  /** Takes the account back from another browser. */
  async takeover (): Promise<void> {
    await cloud.request('conflict.takeover', {})
  }

  logout (): void {
    void logout('user')
  }

  /** Asks for a new QR. */
  poke (): void {
    this.trigger('poke')
  }
}

defineModel(SocketModel, {
  proxyName: 'socket',
  props: [],
  session: ['state', 'stream', 'hasSynced', 'canSend', 'sequence', 'launched', 'pendingPhoneReqs', 'logoutMutex', 'isIncognito', 'retryTimestamp']
})

export const Socket = new SocketModel()

define('WAWebSocketModel', { Socket })
