import { define } from '../../loader.js'
import type { MsgModel } from './WAWebMsgModel.js'

/** Whether a message counts as unread when it arrives. */
export const UnreadType = define('WAWebMsgGetters', {
  getIsUnreadType: ({ isNotification, isSentByMe }: MsgModel): boolean => !isNotification && !isSentByMe
})
