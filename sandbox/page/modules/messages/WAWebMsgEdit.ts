import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import { unixTime } from '../misc/WATimeUtils.js'
import { Msg } from './WAWebMsgModel.js'
import { applyProtocol } from './protocol-messages.js'
import { getIsSentByMe } from './WAWebMsgGetters.js'
import { SendMsgJob } from './WAWebSendMsg.js'

/** Seconds after which a message can no longer be edited. */
const EDIT_WINDOW = 15 * 60

const isFresh = (message: Msg): boolean =>
  getIsSentByMe(message) && message.ack >= 0 && unixTime() - message.t < EDIT_WINDOW

define('WAWebMsgActionCapability', {
  canEditText: (message: Msg): boolean => message.type === 'chat' && isFresh(message),
  canEditCaption: (message: Msg): boolean =>
    ['image', 'video', 'document'].includes(message.type) && message.caption !== undefined && isFresh(message)
})

define('WAWebSendMessageEditAction', {
  addAndSendMessageEdit: async (message: Msg, edit: Attributes): Promise<void> => {
    await SendMsgJob.encryptAndSendMsg({ type: 'protocol', data: new Msg(edit) })
    applyProtocol(message, edit)
  }
})
