import { Collection } from '../../base/collection.js'
import { ChatModel } from '../chats/WAWebChatModel.js'
import { define } from '../../loader.js'

/** Channels that this account follows. */
class NewsletterCollectionImpl extends Collection<ChatModel> {
  static override model = ChatModel
}

define('WAWebNewsletterCollection', { default: new NewsletterCollectionImpl() })
