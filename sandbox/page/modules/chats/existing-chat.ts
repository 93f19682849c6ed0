import type { Wid } from '../ids/WAWebWid.js'
import { NewsletterCollection } from '../newsletters/WAWebNewsletterCollection.js'
import { ChatCollection, type ChatCollectionImpl } from './WAWebChatCollection.js'
import type { Chat } from './WAWebChatModel.js'

/** The collection that a chat of this id belongs to: channels have their own. */
export function collectionFor (wid: Wid): ChatCollectionImpl {
  return wid.isNewsletter() ? NewsletterCollection : ChatCollection
}

export function existingChat (wid: Wid): Chat | undefined {
  return collectionFor(wid).get(wid)
}
