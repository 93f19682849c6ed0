import { define } from '../../loader.js'
import { unixTime } from '../misc/WATimeUtils.js'
import { ChatCollection } from './WAWebChatCollection.js'
import type { ChatModel } from './WAWebChatModel.js'

define('WAWebPinnedChats', {
  getNumChatsPinned: (): number => ChatCollection.filter((chat) => chat.get('pin') !== undefined).length
})

define('WAWebSetArchiveChatAction', {
  setArchive: async (chat: ChatModel, archive: boolean): Promise<void> => { chat.set('archive', archive) }
})

const models = { unproxy: (chat: ChatModel): ChatModel => chat }

define('WAWebSetPinChatAction', {
  setPin: async (chat: ChatModel, pin: boolean): Promise<void> => { models.unproxy(chat).set('pin', pin ? unixTime() : undefined) }
})
