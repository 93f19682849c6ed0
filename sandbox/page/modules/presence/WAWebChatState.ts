import type { ChatState } from '../../../protocol/protocol.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import type { Chat } from '../chats/WAWebChatModel.js'
import { findCloudName } from '../contacts/WAWebQueryExistsJob.js'
import { Stream } from '../conn/WAWebStreamModel.js'
import { PresenceCollection } from './WAWebPresenceCollection.js'
import type { Wid } from '../ids/WAWebWid.js'

/** Shows a chat what I am doing there. */

async function send (id: Wid, state: ChatState): Promise<void> {
  const to = await findCloudName(id)
  if (to !== undefined) await cloud.request('chatstate.set', { to, state })
}

const to =
  (state: ChatState) =>
    async ({ id }: Chat): Promise<void> =>
      await send(id, state)

define('WAWebChatStateBridge', {
  sendChatStateComposing: async (id: Wid) => await send(id, 'composing'),
  sendChatStateRecording: async (id: Wid) => await send(id, 'recording'),
  sendChatStatePaused: async (id: Wid) => await send(id, 'paused')
})

define('WAWebPresenceChatAction', {
  markComposing: to('composing'),
  markRecording: to('recording'),
  markPaused: to('paused'),
  sendPresenceAvailable: () => Stream.markAvailable(),
  sendPresenceUnavailable: () => Stream.markUnavailable()
})

const subscribeUserPresence = async (id: Wid): Promise<void> => await PresenceCollection.gadd(id).subscribe()

define('WAWebContactPresenceBridge', { subscribeUserPresence, subscribeGroupPresence: subscribeUserPresence })
