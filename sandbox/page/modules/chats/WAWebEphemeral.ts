import type { Attributes } from '../../base/base-model.js'
import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { cloudName } from '../ids/address.js'
import type { Chat } from './WAWebChatModel.js'

/** Fields of a message in a chat whose messages disappear. */
function getEphemeralFields (chat: Chat): Attributes {
  const duration = chat.get('ephemeralDuration') as number | undefined
  return duration === undefined || duration === 0
    ? {}
    : { ephemeralDuration: duration, ephemeralSettingTimestamp: chat.get('ephemeralSettingTimestamp') }
}

define('WAWebGetEphemeralFieldsMsgActionsUtils', { getEphemeralFields })

define('WAWebChangeEphemeralDurationChatAction', {
  /** @param duration seconds; 0: messages stay */
  changeEphemeralDuration: async (chat: Chat, duration: number): Promise<void> => {
    const { ephemeralSince } = await cloud.requestSurely('chat.ephemeral', { to: cloudName(chat.id), duration })
    chat.set({ ephemeralDuration: duration, ephemeralSettingTimestamp: ephemeralSince })
  }
})
