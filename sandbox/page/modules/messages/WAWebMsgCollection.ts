import type { Attributes } from '../../base/base-model.js'
import { Collection } from '../../base/collection.js'
import { ChatCollection } from '../chats/WAWebChatCollection.js'
import type { ChatModel } from '../chats/WAWebChatModel.js'
import type { Wid } from '../ids/WAWebWid.js'
import { define } from '../../loader.js'
import { UnreadType } from './WAWebMsgGetters.js'
import { MsgModel } from './WAWebMsgModel.js'

/** Puts a message into its chat. */
export function file (chat: ChatModel, message: MsgModel): void {
  chat.msgs.add(message)
  chat.set({ t: Math.max(message.t, chat.t ?? 0), lastReceivedKey: chat.msgs.last()?.id })
  ChatCollection.sort()
}

export class MsgCollectionImpl extends Collection<MsgModel> {
  static override model = MsgModel

  async processMultipleMessages (chatId: Wid, messages: Attributes[]): Promise<MsgModel[]> {
    const chat = ChatCollection.gadd(chatId)
    return messages.map((raw) => {
      const known = this.get(raw.id)
      if (known !== undefined) return known
      const message = new MsgModel(raw)
      // The chat first: who hears of the message looks into the chat.
      file(chat, message)
      if (message.isNewMsg && UnreadType.getIsUnreadType(message)) chat.set('unreadCount', Math.max(chat.unreadCount, 0) + 1)
      return this.add(message)[0] as MsgModel
    })
  }
}

export const MsgCollection = new MsgCollectionImpl()

define('WAWebMsgCollection', { MsgCollection, MsgCollectionImpl })
