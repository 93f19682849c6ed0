import type { Newsletter } from '../../../protocol/newsletters.js'
import { BaseCollection } from '../../base/collection.js'
import { define } from '../../loader.js'
import { ChatModel } from '../chats/WAWebChatModel.js'
import { createWid } from '../ids/WAWebWidFactory.js'
import { NewsletterMetadataModel, metadataOf } from './WAWebNewsletterMetadataModel.js'

const MUTED = -1

class NewsletterModel extends ChatModel {
  readonly newsletterMetadata = new NewsletterMetadataModel()
}

/** Channels that this account owns or follows. */
class NewsletterCollectionImpl extends BaseCollection<NewsletterModel> {
  static override model = NewsletterModel

  take (newsletter: Newsletter): void {
    const { name, created, muted } = newsletter
    const model = this.gadd(createWid(newsletter.id))
    model.newsletterMetadata.set(metadataOf(newsletter))
    model.set({ name, t: created, muteExpiration: muted ? MUTED : 0, isReadOnly: !model.newsletterMetadata.iAmAdminOrOwner() })
  }
}

export const NewsletterCollection = new NewsletterCollectionImpl()

define('WAWebNewsletterCollection', { default: NewsletterCollection })
