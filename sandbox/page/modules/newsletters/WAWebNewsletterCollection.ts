import type { Newsletter } from '../../../protocol/newsletters.js'
import { define } from '../../loader.js'
import { ChatCollectionImpl } from '../chats/WAWebChatCollection.js'
import { createWid } from '../ids/WAWebWidFactory.js'
import { metadataOf } from './WAWebNewsletterMetadataModel.js'

const MUTED = -1

/** Channels that this account owns or follows: a second collection of chats. */
export const NewsletterCollection = new ChatCollectionImpl()

export function updateNewsletter (newsletter: Newsletter): void {
  const { name, created, muted } = newsletter
  const chat = NewsletterCollection.gadd(createWid(newsletter.id))
  chat.newsletterMetadata?.set(metadataOf(newsletter))
  chat.set({
    name,
    t: created,
    muteExpiration: muted ? MUTED : 0,
    isReadOnly: chat.newsletterMetadata?.iAmAdminOrOwner() !== true
  })
}

define('WAWebNewsletterCollection', { default: NewsletterCollection })
