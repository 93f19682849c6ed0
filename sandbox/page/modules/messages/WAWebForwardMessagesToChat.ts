import type { Chat } from '../chats/WAWebChatModel.js'
import { define, defineBundle } from '../../loader.js'
import type { Msg } from './WAWebMsgModel.js'
import { ChatForwardMessage } from './WAWebChatForwardMessage.js'

interface Forwards {
  chats: Chat[]
  msgs: Msg[]
  includeCaption?: boolean
}

async function forwardMessagesToChats ({ chats, msgs, includeCaption = false }: Forwards): Promise<boolean> {
  const open = chats.filter((chat) => chat.get('canSend') === true)
  await Promise.all(open.map(async (chat) => await ChatForwardMessage.forwardMessages({ chat, msgs, includeCaption })))
  return true
}

define('WAWebForwardMessagesToChat', { forwardMessagesToChats })
define('WAWebMediaForwardMediaMsg', {})

defineBundle('WAWebMediaForwardMediaMsg', [
  'WAWebMediaForwardMediaMsg',
  'WAWebChatForwardMessage',
  'WAWebForwardMessagesToChat'
])
