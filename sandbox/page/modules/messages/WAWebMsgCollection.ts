import type { Attributes } from '../../base/base-model.js'
import { BaseCollection } from '../../base/collection.js'
import { collectionFor } from '../chats/existing-chat.js'
import type { Chat } from '../chats/WAWebChatModel.js'
import type { Wid } from '../ids/WAWebWid.js'
import { define } from '../../loader.js'
import { attachMedia } from '../media/message-media.js'
import { applyProtocol } from './protocol-messages.js'
import { MsgGetters, getIsSentByMe } from './WAWebMsgGetters.js'
import { Msg } from './WAWebMsgModel.js'

/**
 * Puts a message into its chat, whose place among the others is as before. The notice at its beginning is not a message
 * that was received.
 */
export function fileUnsorted (chat: Chat, message: Msg): void {
  chat.msgs.add(message)
  if (message.type !== 'e2e_notification') {
    chat.set({ t: Math.max(message.t, chat.t ?? 0), lastReceivedKey: chat.msgs.last()?.id })
  }
}

/** Puts a message into its chat, and the chat into its place. */
export function file (chat: Chat, message: Msg): void {
  fileUnsorted(chat, message)
  collectionFor(chat.id).sort()
}

class MsgCollectionImpl extends BaseCollection<Msg> {
  static override model = Msg

  async processMultipleMessages (chatId: Wid, messages: Attributes[]): Promise<void> {
    for (const raw of messages) {
      const known = this.get(raw['id'])
      if (raw['type'] === 'protocol') this.#change(raw)
      else if (known === undefined) this.#take(collectionFor(chatId).gadd(chatId), new Msg(raw))
      // It could not be decrypted, and was sent again. Nothing says so but the change of its type.
      else if (known.type === 'ciphertext') this.#decrypt(known, raw)
    }
  }

  #decrypt (message: Msg, raw: Attributes): void {
    message.set({ ...raw, id: message.id })
    attachMedia(message)
  }

  #take (chat: Chat, message: Msg): void {
    // The chat first: listeners of the message read the chat.
    file(chat, message)
    if (message.isNewMsg && MsgGetters.getIsUnreadType(message) && !getIsSentByMe(message)) {
      chat.set('unreadCount', Math.max(chat.unreadCount, 0) + 1)
    }
    this.add(message)
  }

  #change (protocol: Attributes): void {
    const target = this.get(protocol['protocolMessageKey'])
    if (target !== undefined) applyProtocol(target, protocol)
  }
}

export const MsgCollection = new MsgCollectionImpl()

define('WAWebMsgCollection', { MsgCollection })
