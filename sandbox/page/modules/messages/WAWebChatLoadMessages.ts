import type { Chat } from '../chats/WAWebChatModel.js'
import { define } from '../../loader.js'
import { loadEarlier } from './WAWebDBMessageFind.js'
import type { Msg } from './WAWebMsgModel.js'

const PAGE_SIZE = 50

define('WAWebChatLoadMessages', {
  /** Answers the messages that were not on the page before; undefined at the beginning of the chat. */
  loadEarlierMsgs: async ({ chat }: { chat: Chat }): Promise<Msg[] | undefined> => {
    const { msgLoadState } = chat.msgs
    if (msgLoadState.noEarlierMsgs) return undefined
    const earlier = await loadEarlier(chat, PAGE_SIZE)
    msgLoadState.noEarlierMsgs = earlier.length < PAGE_SIZE
    return earlier
  }
})
