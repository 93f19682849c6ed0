import { setArchive } from '../modules/chats/WAWebChatPinBridge.js'
import type { Chat } from '../modules/chats/WAWebChatModel.js'
import { Cmd } from '../modules/conn/WAWebCmd.js'
import { ChatSendMessages, type Marked } from '../modules/messages/WAWebChatMessageActions.js'
import type { Msg } from '../modules/messages/WAWebMsgModel.js'
import { setFilter } from './chat-filters.js'

/** How long the user can undo that a message is deleted for them, in milliseconds. */
const UNDO = 4_000

async function deleteLater (chat: Chat, record: Marked, clearMedia: boolean): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, UNDO))
  await ChatSendMessages.sendDeleteMsgs({ chat_: chat, clearMedia, record })
}

type Action = (...args: any[]) => Promise<void>

/** Commands that the main screen carries out. */
const ACTIONS: Readonly<Record<string, Action>> = {
  archive_chat: async ({ chat, archive }: { chat: Chat, archive: boolean }) => await setArchive(chat, archive),
  set_active_filter: async (kind?: string, label?: string) => setFilter(kind, label),
  send_star_msgs: async (chat: Chat, messages: Msg[]) => await ChatSendMessages.sendStarMsgs(chat, messages, true),
  send_unstar_msgs: async (chat: Chat, messages: Msg[]) => await ChatSendMessages.sendStarMsgs(chat, messages, false),
  send_delete_msgs: deleteLater,
  send_revoke_msgs: async (chat: Chat, record: Marked) => await ChatSendMessages.sendRevokeMsgs(chat, record)
}

const listeners = Object.entries(ACTIONS).map(
  ([name, action]) =>
    [
      name,
      (...args: unknown[]) => {
        void action(...args).catch(console.error)
      }
    ] as const
)

let listening = false

/** @param mounted whether the main screen is there: commands that come while it is not are lost */
export function listenToActions (mounted: boolean): void {
  if (mounted === listening) return
  listening = mounted
  for (const [name, listener] of listeners) mounted ? Cmd.on(name, listener) : Cmd.off(name, listener)
}
