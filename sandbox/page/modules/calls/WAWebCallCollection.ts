import { EventEmitter } from '../../base/event-emitter.js'
import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'

export interface CallProps {
  id: string
  peerJid?: Wid
  isVideo?: boolean
  isGroup?: boolean
  groupJid?: Wid
  offerTime?: number
}

interface Offer {
  isGroupCall?: boolean
  groupWid?: Wid
  isVideo?: boolean
  offerTime?: number
}

/** Emits its changes as models do, but has no attributes: its fields are plain. */
export class CallModel extends EventEmitter {
  id: string
  peerJid: Wid | null = null
  offerTime = 0
  isVideo = false
  isGroup = false
  groupJid: Wid | null = null
  outgoing = false
  isSilenced = false
  offerReceivedWhileOffline = false
  userEndedCall = false
  #state: unknown = null

  constructor (id = '') {
    super()
    this.id = id
  }

  getState (): unknown {
    return this.#state
  }

  setState (state: unknown): void {
    this.#state = state
    this.trigger('change:state')
  }

  delete (): void {
    this.stopListening()
  }
}

/** The calls of today's stack are never in here: it names the one that goes on as the active call, and no more. */
class CallCollectionImpl extends EventEmitter {
  pendingOffers = {}
  pendingVoipCapChecks = {}
  isInConnectedCall = false
  lastActiveCall: CallModel | null = null
  pendingCallLink = null
  pendingOutgoingCall = null
  declare activeCall?: CallModel | null
  readonly #calls = new Map<string, CallModel>()

  get (id: string): CallModel | undefined {
    return this.#calls.get(id)
  }

  add (props: CallProps, { merge = false }: { merge?: boolean } = {}): CallModel {
    const call = (merge ? this.get(props.id) : undefined) ?? new CallModel(props.id)
    this.#calls.set(props.id, call)
    return Object.assign(call, props)
  }

  merge (props: CallProps): CallModel {
    return this.add(props, { merge: true })
  }

  remove (id: string): void {
    this.#calls.delete(id)
  }

  getModelsArray (): CallModel[] {
    return [...this.#calls.values()]
  }

  reset (): void {
    this.#calls.clear()
  }

  /** Where the offers of an older stack arrive. */
  processIncomingCall (id: string, peerJid: Wid, { isGroupCall, groupWid, ...offer }: Offer = {}): CallModel {
    return (
      this.get(id) ??
      this.add({
        id,
        peerJid,
        isGroup: isGroupCall ?? groupWid !== undefined,
        ...(groupWid && { groupJid: groupWid }),
        ...offer
      })
    )
  }

  setActiveCall (call: CallModel | null): void {
    this.activeCall = call
    this.trigger('change:activeCall', call)
  }
}

export const CallCollection = new CallCollectionImpl()

define('WAWebCallModel', { default: CallModel })
define('WAWebCallCollection', { default: CallCollection })
