import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import type { ChatModel } from './WAWebChatModel.js'

/** What a message bears in a chat whose messages disappear. */
function getEphemeralFields (chat: ChatModel): Attributes {
  const duration = chat.get('ephemeralDuration') as number | undefined
  return duration === undefined || duration === 0 ? {} : { ephemeralDuration: duration, ephemeralSettingTimestamp: chat.get('ephemeralSettingTimestamp') }
}

define('WAWebGetEphemeralFieldsMsgActionsUtils', { getEphemeralFields })
