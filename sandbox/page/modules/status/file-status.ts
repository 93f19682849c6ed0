import type { Attributes } from '../../base/base-model.js'
import { MsgCollection } from '../messages/WAWebMsgCollection.js'
import type { MsgModel } from '../messages/WAWebMsgModel.js'
import { StatusV3Collection } from './WAWebStatusCollection.js'

/** Puts a status update where its author's updates are. */
export function fileStatus (given: MsgModel | Attributes): MsgModel {
  const [message] = MsgCollection.add(given) as [MsgModel]
  const status = StatusV3Collection.gadd(message.author ?? message.from)
  status.msgs.add(message)
  status.set({ t: message.t, totalCount: status.msgs.length, lastReceivedKey: message.id })
  return message
}
