import { define } from '../../loader.js'
import type { ChatModel } from './WAWebChatModel.js'

define('WAWebChatGetters', {
  getShouldAppearInList: (chat: ChatModel) => !chat.isPSA,
  getPreviewMessage: (chat: ChatModel) => chat.msgs.last(),
  getShowChangeNumberNotification: () => false,
  getShouldShowUnreadDivider: (chat: ChatModel) => chat.hasUnread,
  getHasUnread: (chat: ChatModel) => chat.hasUnread
})
