import type { Call } from '../../../protocol/calls.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { learn } from '../contacts/WAWebContactCollection.js'
import { chatWid } from '../ids/address.js'
import { CallCollection, CallModel } from './WAWebCallCollection.js'
import { CallState } from './WAWebVoipWaCallEnums.js'

/** The part of WhatsApp that rings. All that it does is about the call that rings now. */
const stack = {
  rejectCall: async (): Promise<void> => {
    const call = CallCollection.activeCall
    if (call === null || call === undefined) return
    await cloud.request('call.reject', { id: call.id })
    end(call.id)
  }
}

/** The call is announced first, and gets its state then. The stack does not say when it was offered. */
function ring ({ id, from, video }: Call): void {
  // One call at a time: another one that comes meanwhile is not shown.
  if (CallCollection.activeCall !== null && CallCollection.activeCall !== undefined) return
  const call = Object.assign(new CallModel(), { id, peerJid: chatWid(from), isVideo: video })
  CallCollection.setActiveCall(call)
  call.setState(CallState.ReceivedCall)
}

function end (id: string): void {
  const call = CallCollection.activeCall
  if (call?.id !== id) return
  call.setState(CallState.None)
  CallCollection.setActiveCall(null)
}

cloud.onEvent('call.offer', ({ call, person }) => {
  learn([person])
  ring(call)
})
cloud.onEvent('call.end', ({ id }) => end(id))

define('WAWebVoipStackInterface', { getVoipStackInterface: async () => stack })
