import { BaseCollection, COMPARE } from '../../base/collection.js'
import type { Identified } from '../../base/collection.js'
import { define } from '../../loader.js'
import { counterpart } from '../contacts/WAWebLidPnCache.js'
import { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'
import { Chat } from './WAWebChatModel.js'

/** Newest first. A person's chat is found by phone number and by LID. Channels are in a collection of their own. */
export class ChatCollectionImpl extends BaseCollection<Chat> {
  static override model = Chat

  override [COMPARE] (a: Chat, b: Chat): number {
    return (b.t ?? 0) - (a.t ?? 0)
  }

  override get (id: Identified | { id: Identified } | string | undefined): Chat | undefined {
    const found = super.get(id)
    if (found !== undefined || id === undefined || id === null || !Wid.isWid(String(id))) return found
    return super.get(counterpart(createWid(String(id))))
  }

  getActive (): Chat | undefined {
    return this.findFirst(({ active }) => active)
  }
}

export const ChatCollection = new ChatCollectionImpl()

define('WAWebChatCollection', { ChatCollection, ChatCollectionImpl })
