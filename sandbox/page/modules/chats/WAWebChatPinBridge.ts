import { cloud } from '../../cloud-socket.js'
import { define } from '../../loader.js'
import { cloudName } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'
import { ChatCollection } from './WAWebChatCollection.js'
import type { Chat } from './WAWebChatModel.js'

const MAX_PINNED = 3

const PinBridge = define('WAWebChatPinBridge', {
  getNumConversationsPinned: async (_id: Wid): Promise<number> =>
    ChatCollection.filter((chat) => chat.get('pin') !== undefined).length,
  getPinLimit: (_id: Wid): number => MAX_PINNED
})

/** An archived chat is not pinned. */
export async function setArchive (chat: Chat, archived: boolean): Promise<void> {
  chat.set({ archive: archived, ...(archived && { pin: undefined }) })
  await cloud.requestSurely('chat.set', {
    to: cloudName(chat.id),
    change: { archived, ...(archived && { pinned: false }) }
  })
}

define('WAWebSetArchiveChatAction', { setArchive })

const models = { unproxy: (chat: Chat): Chat => chat }

define('WAWebSetPinChatAction', {
  setPin: async (proxied: Chat, pinned: boolean): Promise<void> => {
    const chat = models.unproxy(proxied)
    const isNew = pinned && chat.get('pin') === undefined
    if (isNew && (await PinBridge.getNumConversationsPinned(chat.id)) >= PinBridge.getPinLimit(chat.id)) {
      throw new Error(`You can only pin up to ${MAX_PINNED} chats`)
    }
    const settings = await cloud.requestSurely('chat.set', { to: cloudName(chat.id), change: { pinned } })
    chat.set('pin', settings.pinned === 0 ? undefined : settings.pinned)
  }
})
