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

function raise ({ from, externalIds, messageAck }: SimpleReceipt): void {
  const participant = from.isGroup() ? myWidIn(from) : undefined
  for (const id of externalIds) MsgCollection.get(new MsgKey({ fromMe: true, remote: from, id, participant }))?.updateAck(messageAck)
}

/** Receipts of messages that I have sent: from one person, or from members of a group. */
export const HandleMsgReceipt = define('WAWebHandleMsgSimpleReceipt', {
  handleChatSimpleReceipt: async (receipt: SimpleReceipt): Promise<void> => raise(receipt),
  handleGroupSimpleReceipt: async (receipt: SimpleReceipt): Promise<void> => raise(receipt),
  handleStatusSimpleReceipt: async (receipt: SimpleReceipt): Promise<void> => raise(receipt)
})
