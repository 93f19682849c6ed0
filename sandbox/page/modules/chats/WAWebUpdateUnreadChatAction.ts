import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { cloudName } from '../ids/address.js'
import type { Chat } from './WAWebChatModel.js'

export const MARKED_AS_UNREAD = -1

async function sendSeen ({ chat }: { chat: Chat }): Promise<void> {
  chat.set('unreadCount', 0)
  await cloud.requestSurely('chat.read', { to: cloudName(chat.id) })
}

async function markUnread (chat: Chat, unread: boolean): Promise<void> {
  if (!unread) return await sendSeen({ chat })
  if (chat.unreadCount <= 0) chat.set('unreadCount', MARKED_AS_UNREAD)
  await cloud.requestSurely('chat.set', { to: cloudName(chat.id), change: { markedUnread: true } })
}

define('WAWebUpdateUnreadChatAction', { sendSeen, markUnread })
