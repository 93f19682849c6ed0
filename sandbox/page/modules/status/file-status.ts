import type { Attributes } from '../../base/base-model.js'
import { MsgCollection } from '../messages/WAWebMsgCollection.js'
import type { Msg } from '../messages/WAWebMsgModel.js'
import { StatusCollection } from './WAWebStatusCollection.js'

/** Puts a status update where its author's updates are. */
export function fileStatus (given: Msg | Attributes): Msg {
  const [message] = MsgCollection.add(given) as [Msg]
  const status = StatusCollection.gadd(message.author ?? message.from)
  status.msgs.add(message)
  status.set({ t: message.t, totalCount: status.msgs.length, lastReceivedKey: message.id })
  return message
}
