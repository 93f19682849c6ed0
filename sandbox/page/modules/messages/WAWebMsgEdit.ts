import type { Attributes } from '../../base/base-model.js'
import { define } from '../../loader.js'
import { unixTime } from '../misc/WATimeUtils.js'
import { MsgModel } from './WAWebMsgModel.js'
import { applyProtocol } from './protocol-messages.js'
import { Encrypt } from './WAWebSendMsg.js'

/** Seconds after which a message can no longer be edited. */
const EDIT_WINDOW = 15 * 60

const isFresh = ({ isSentByMe, ack, t }: MsgModel): boolean => isSentByMe && ack >= 0 && unixTime() - t < EDIT_WINDOW

define('WAWebMsgActionCapability', {
  canEditText: (message: MsgModel): boolean => message.type === 'chat' && isFresh(message),
  canEditCaption: (message: MsgModel): boolean => ['image', 'video', 'document'].includes(message.type) && message.caption !== undefined && isFresh(message)
})

define('WAWebSendMessageEditAction', {
  addAndSendMessageEdit: async (message: MsgModel, edit: Attributes): Promise<void> => {
    await Encrypt.encryptAndSendMsg({ type: 'protocol', data: new MsgModel(edit) })
    applyProtocol(message, edit)
  }
})
