import { BaseModel, DEFAULTS, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import { logout } from '../../logout.js'
import { BackendEventBus } from './WAWebBackendEventBus.js'
import { LogoutReason, type Reason } from './WAWebLogoutReason.js'
import type { SocketState } from './WAWebSocketConstants.js'

class SocketModel extends BaseModel {
  declare state: SocketState
  declare stream: string
  declare hasSynced: boolean | undefined

  override [DEFAULTS] (): Attributes {
    return { state: 'UNLAUNCHED', stream: 'DISCONNECTED', launchGeneration: 0, backoffGeneration: 0 }
  }

  override initialize (): void {
    BackendEventBus.onSetSocketState((state: SocketState) => {
      this.set('state', state)
    })
    BackendEventBus.onSocketStreamDisconnected(() => {
      this.set('stream', 'DISCONNECTED')
    })
    BackendEventBus.onMainStreamModeReady(() => {
      this.set({ hasSynced: true, stream: 'CONNECTED' })
    })
    BackendEventBus.onOpenSocketStream(() => {
      if (this.hasSynced === true) this.set('stream', 'CONNECTED')
    })
  }

  reconnect (): void {
    BackendEventBus.triggerReconnectSocket()
  }

  /** Of no use any more: today's page is taken over by loading it again. */
  takeover (): never {
    throw new Error('Takeover called without conflict!')
  }

  logout (reason: Reason = LogoutReason.UserInitiated): void {
    void logout(reason, 'user')
  }
}

defineModel(SocketModel, {
  props: [],
  session: [
    'socket',
    'launchGeneration',
    'backoffGeneration',
    'hasSynced',
    'state',
    'stream',
    'isIncognito',
    'retryTimestamp'
  ]
})

export const Socket = new SocketModel()

define('WAWebSocketModel', { Socket })
