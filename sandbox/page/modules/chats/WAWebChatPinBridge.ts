import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { Cmd } from '../conn/WAWebCmd.js'
import { cloudName } from '../ids/address.js'
import { ChatCollection } from './WAWebChatCollection.js'
import type { ChatModel } from './WAWebChatModel.js'

const MAX_PINNED = 3

const PinnedChats = define('WAWebPinnedChats', {
  getNumChatsPinned: (): number => ChatCollection.filter((chat) => chat.get('pin') !== undefined).length
})

/** An archived chat is not pinned. */
async function setArchive (chat: ChatModel, archived: boolean): Promise<void> {
  chat.set({ archive: archived, ...(archived && { pin: undefined }) })
  await cloud.requestSurely('chat.set', { to: cloudName(chat.id), change: { archived, ...(archived && { pinned: false }) } })
}

Cmd.on('archive_chat', (chat: ChatModel, archived: boolean) => { void setArchive(chat, archived) })

define('WAWebSetArchiveChatAction', { setArchive })

const models = { unproxy: (chat: ChatModel): ChatModel => chat }

define('WAWebSetPinChatAction', {
  setPin: async (proxied: ChatModel, pinned: boolean): Promise<void> => {
    const chat = models.unproxy(proxied)
    if (pinned && chat.get('pin') === undefined && PinnedChats.getNumChatsPinned() >= MAX_PINNED) throw new Error(`You can only pin up to ${MAX_PINNED} chats`)
    const settings = await cloud.requestSurely('chat.set', { to: cloudName(chat.id), change: { pinned } })
    chat.set('pin', settings.pinned === 0 ? undefined : settings.pinned)
  }
})
