import { define } from '../../loader.js'
import type { Chat } from './WAWebChatModel.js'

/** What can be said of a chat from its own attributes. */

export const getHasUnread = ({ unreadCount }: Chat): boolean => unreadCount !== 0

define('WAWebChatGetters', {
  getId: ({ id }: Chat) => id,
  getHasUnread,
  getIsUser: ({ id }: Chat) => id.isUser(),
  getIsGroup: ({ id }: Chat) => id.isGroup(),
  getIsBroadcast: ({ id }: Chat) => id.isBroadcast(),
  getIsNewsletter: ({ id }: Chat) => id.isNewsletter(),
  getIsBot: ({ id }: Chat) => id.isBot(),
  getIsPSA: ({ id }: Chat) => id.isPSA(),
  getUnreadCount: ({ unreadCount }: Chat) => unreadCount
})

/** Others replace these: call them through this object. */
export const FrontendChatGetters = define('WAWebFrontendChatGetters', {
  getKind: ({ id }: Chat) =>
    id.isGroup() ? 'group' : id.isBroadcast() ? 'broadcast' : id.isNewsletter() ? 'newsletter' : 'chat',
  getShouldAppearInList: ({ id }: Chat) => !id.isPSA(),
  getPreviewMessage: ({ msgs }: Chat) => msgs.last(),
  getShowChangeNumberNotification: () => false,
  getShouldShowUnreadDivider: getHasUnread
})
