import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'
import { MsgCollection } from './WAWebMsgCollection.js'

/** Where a message from the cloud enters the page. */
export const HandleMsg = define('WAWebHandleSingleMsg', {
  handleSingleMsg: async (chat: Wid, message: Attributes): Promise<void> => {
    await MsgCollection.processMultipleMessages(chat, [message])
  }
})
