import { BaseModel, defineModel } from '../../base/base-model.js'
import type { Attributes } from '../../base/base-model.js'
import { Collection } from '../../base/collection.js'
import { define } from '../../loader.js'

export class CallModel extends BaseModel {
  declare id: string
  declare outgoing: boolean

  getState (): unknown {
    return this.get('state')
  }

  setState (state: unknown): void {
    this.set('state', state)
  }
}

defineModel(CallModel, { proxyName: 'call', props: ['id', 'peerJid', 'offerTime', 'isVideo', 'isGroup', 'outgoing', 'canHandleLocally', 'webClientShouldHandle'], session: ['state'] })

class CallCollectionImpl extends Collection<CallModel> {
  static override model = CallModel
  activeCall: CallModel | null = null

  processIncomingCall (call: Attributes): CallModel {
    return this.add(call)[0] as CallModel
  }

  setActiveCall (call: CallModel | null): void {
    this.activeCall = call
  }
}

export const CallCollection = new CallCollectionImpl()

define('WAWebCallModel', { default: CallModel })
define('WAWebCallCollection', { default: CallCollection })
