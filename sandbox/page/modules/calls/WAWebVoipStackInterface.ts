import type { Call } from '../../../protocol/calls.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { learn } from '../contacts/WAWebContactCollection.js'
import { chatWid } from '../ids/address.js'
import { CallCollection } from './WAWebCallCollection.js'
import { CallState } from './WAWebVoipWaCallEnums.js'

/** The part of WhatsApp that rings. All its deeds are about the call that rings now. */
const stack = {
  rejectCall: async (): Promise<void> => {
    const call = CallCollection.activeCall
    if (call === null) return
    await cloud.request('call.reject', { id: call.id })
    end(call.id)
  }
}

function ring ({ id, from, video, t }: Call): void {
  const call = CallCollection.processIncomingCall({ id, peerJid: chatWid(from), offerTime: t, isVideo: video, isGroup: false, outgoing: false, canHandleLocally: true, webClientShouldHandle: true, state: CallState.ReceivedCall })
  CallCollection.setActiveCall(call)
}

function end (id: string): void {
  const call = CallCollection.get(id)
  if (call === undefined) return
  call.setState(CallState.CallStateEnding)
  if (CallCollection.activeCall === call) CallCollection.setActiveCall(null)
  CallCollection.remove(call)
}

cloud.hear('call.offer', ({ call, person }) => {
  learn([person])
  ring(call)
})
cloud.hear('call.end', ({ id }) => end(id))

define('WAWebVoipStackInterface', { getVoipStackInterface: async () => stack })
