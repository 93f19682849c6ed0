import { BaseCollection, COMPARE } from '../../base/collection.js'
import type { Identified } from '../../base/collection.js'
import { define } from '../../loader.js'
import { counterpart } from '../contacts/WAWebLidPnCache.js'
import { Wid } from '../ids/WAWebWid.js'
import { createWid } from '../ids/WAWebWidFactory.js'
import { NewsletterCollection } from '../newsletters/WAWebNewsletterCollection.js'
import { ChatModel } from './WAWebChatModel.js'

/** Newest first. A person's chat is found by phone number and by LID. */
export class ChatCollectionImpl extends BaseCollection<ChatModel> {
  static override model = ChatModel

  override [COMPARE] (a: ChatModel, b: ChatModel): number {
    return (b.t ?? 0) - (a.t ?? 0)
  }

  override get (id: Identified | { id: Identified } | string | undefined): ChatModel | undefined {
    const found = super.get(id)
    if (found !== undefined || id === undefined || id === null || !Wid.isWid(String(id))) return found
    const wid = createWid(String(id))
    return wid.isNewsletter() ? NewsletterCollection.get(wid) : super.get(counterpart(wid))
  }

  getActive (): ChatModel | undefined {
    return this.findFirst(({ active }) => active)
  }
}

export const ChatCollection = new ChatCollectionImpl()

define('WAWebChatCollection', { ChatCollection, ChatCollectionImpl })
