import { cloud } from '../../cloud-socket.js'
import { define, importNamespace } from '../../loader.js'
import { cloudName } from '../ids/address.js'
import { MsgCollection } from '../messages/WAWebMsgCollection.js'
import { ChatCollection } from './WAWebChatCollection.js'
import type { Chat } from './WAWebChatModel.js'
import { MuteCollection } from './WAWebMuteCollection.js'

interface Done {
  status: number
}

interface StateUtils {
  unproxy: <T>(model: T) => T
}

define('WAWebStateUtils', { unproxy: <T>(model: T): T => model })

/** Takes the messages of a chat off this page, but those with the ids that are kept. */
export function emptyChat (chat: Chat, kept: string[] = []): void {
  const gone = chat.msgs.filter(({ id }) => !kept.includes(id.id))
  chat.msgs.remove(gone)
  MsgCollection.remove(gone)
  chat.set({ unreadCount: 0, lastReceivedKey: chat.msgs.last()?.id })
}

export function removeChat (chat: Chat): void {
  emptyChat(chat)
  ChatCollection.remove(chat)
  MuteCollection.remove(chat.id)
}

async function clear (chat: Chat, keepStarred: boolean): Promise<Done> {
  const kept = await cloud.requestSurely('chat.clear', { to: cloudName(chat.id), keepStarred })
  emptyChat(chat, kept)
  return { status: 200 }
}

async function remove (chat: Chat): Promise<Done> {
  await cloud.requestSurely('chat.delete', { to: cloudName(chat.id) })
  removeChat(chat)
  return { status: 200 }
}

/** While it lasts, the chat has the promise of the operation. */
async function during (chat: Chat, name: 'sendClear' | 'sendDelete', operation: Promise<Done>): Promise<void> {
  chat.promises[name] = operation
  await operation.finally(() => {
    chat.promises[name] = undefined
  })
}

define('WAWebSendClearChatAction', {
  sendClear: async (proxied: Chat, keepStarred = false): Promise<void> => {
    // By its name, as WhatsApp does: others recognize the function by that.
    const { unproxy } = importNamespace('WAWebStateUtils') as StateUtils
    const chat = unproxy(proxied)
    await during(chat, 'sendClear', clear(chat, keepStarred))
  }
})

define('WAWebDeleteChatAction', {
  sendDelete: async (chat: Chat): Promise<void> => await during(chat, 'sendDelete', remove(chat))
})
