import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'
import { fileStatus } from '../status/file-status.js'
import { MsgCollection } from './WAWebMsgCollection.js'

/** Where a message from the cloud enters the page. */
export const HandleMsg = define('WAWebHandleSingleMsg', {
  handleSingleMsg: async (chat: Wid, message: Attributes): Promise<void> => {
    if (chat.isStatus() && message['type'] !== 'protocol') fileStatus(message)
    else await MsgCollection.processMultipleMessages(chat, [message])
  }
})
