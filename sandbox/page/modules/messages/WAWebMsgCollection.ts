import type { Attributes } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { ChatCollection } from '../chats/WAWebChatCollection.js'
import type { ChatModel } from '../chats/WAWebChatModel.js'
import type { Wid } from '../ids/WAWebWid.js'
import { define } from '../../loader.js'
import { applyProtocol } from './protocol-messages.js'
import { UnreadType } from './WAWebMsgGetters.js'
import { MsgModel } from './WAWebMsgModel.js'

/** Puts a message into its chat. */
export function file (chat: ChatModel, message: MsgModel): void {
  chat.msgs.add(message)
  chat.set({ t: Math.max(message.t, chat.t ?? 0), lastReceivedKey: chat.msgs.last()?.id })
  ChatCollection.sort()
}

export class MsgCollectionImpl extends BaseCollection<MsgModel> {
  static override model = MsgModel

  async processMultipleMessages (chatId: Wid, messages: Attributes[]): Promise<void> {
    for (const raw of messages) {
      if (raw['type'] === 'protocol') this.#change(raw)
      else if (this.get(raw['id']) === undefined) this.#take(ChatCollection.gadd(chatId), new MsgModel(raw))
    }
  }

  #take (chat: ChatModel, message: MsgModel): void {
    // The chat first: who hears of the message looks into the chat.
    file(chat, message)
    if (message.isNewMsg && UnreadType.getIsUnreadType(message)) chat.set('unreadCount', Math.max(chat.unreadCount, 0) + 1)
    this.add(message)
  }

  #change (protocol: Attributes): void {
    const target = this.get(protocol['protocolMessageKey'])
    if (target !== undefined) applyProtocol(target, protocol)
  }
}

export const MsgCollection = new MsgCollectionImpl()

define('WAWebMsgCollection', { MsgCollection, MsgCollectionImpl })
