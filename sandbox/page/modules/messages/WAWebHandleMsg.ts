import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import type { Wid } from '../ids/WAWebWid.js'
import { fileStatus } from '../status/file-status.js'
import { MsgCollection } from './WAWebMsgCollection.js'

interface NewMsg {
  chatId: Wid
  newMsg: Attributes
  handleSingleMsgOrigin?: string
}

/** Where a message from the cloud enters the page. */
export const HandleSingleMsg = define('WAWebHandleSingleMsgWorkerCompatible', {
  handleSingleMsg: async ({ chatId, newMsg }: NewMsg): Promise<void> => {
    const message: Attributes = { recvFresh: true, isNewMsg: true, ...newMsg }
    if (chatId.isStatus() && message['type'] !== 'protocol') fileStatus(message)
    else await MsgCollection.processMultipleMessages(chatId, [message])
  }
})
