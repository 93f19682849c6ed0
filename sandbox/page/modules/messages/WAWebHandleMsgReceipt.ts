import { define } from '../../loader.js'
import { MsgKey } from '../ids/WAWebMsgKey.js'
import { myWidIn } from '../ids/address.js'
import type { Wid } from '../ids/WAWebWid.js'
import { MsgCollection } from './WAWebMsgCollection.js'

export interface SimpleReceipt {
  ack: number
  ackString: string
  from: Wid
  participant?: Wid
  recipient: null
  externalIds: string[]
  /** Unix time, seconds. */
  ts: number
  /** Acknowledgement of the message over all recipients. */
  messageAck: number
}

async function raise ({ from, externalIds, messageAck }: SimpleReceipt): Promise<void> {
  const participant = from.isGroup() ? myWidIn(from) : undefined
  for (const id of externalIds) {
    MsgCollection.get(new MsgKey({ fromMe: true, remote: from, id, participant }))?.updateAck(messageAck)
  }
}

/** Receipts of messages that I have sent: from one person, from members of a group, from who sees my status. */
export const DirectChatReceipt = define('WAWebHandleDirectChatReceipt', { handleChatSimpleReceipt: raise })
export const GroupChatReceipt = define('WAWebHandleGroupChatReceipt', { handleGroupSimpleReceipt: raise })
define('WAWebHandleStatusReceipt', { handleStatusSimpleReceipt: raise })
