import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { cloudName } from '../ids/address.js'
import type { ChatModel } from './WAWebChatModel.js'

const MARKED_AS_UNREAD = -1

async function sendSeen ({ chat }: { chat: ChatModel }): Promise<void> {
  chat.set('unreadCount', 0)
  await cloud.requestSurely('chat.read', { to: cloudName(chat.id) })
}

function markUnread (chat: ChatModel, unread: boolean): void {
  chat.set('unreadCount', unread ? MARKED_AS_UNREAD : 0)
}

define('WAWebUpdateUnreadChatAction', { sendSeen, markUnread })
