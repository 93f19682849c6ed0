import type { WireMessage } from '../../../protocol.js'
import type { Attributes } from '../../base/base-model.js'
import { directory } from '../../directory.js'
import { ContactCollection } from '../contacts/WAWebContactCollection.js'
import { chatWid, memberWid, myWidIn } from '../ids/address.js'
import { MsgKey } from '../ids/WAWebMsgKey.js'
import type { Wid } from '../ids/WAWebWid.js'
import { attributesOf } from './content.js'

/** Which chat of mine a message belongs to. */
export function chatOf ({ from, to }: Pick<WireMessage, 'from' | 'to'>): Wid {
  return chatWid(to.includes('@') || from === directory.me?.phone ? to : from)
}

/** A message of the cloud as my own page keeps it. */
export function rawMessage (message: WireMessage, isNewMsg: boolean): Attributes {
  const { id, from: author, t, content, ack } = message
  const chat = chatOf(message)
  const fromMe = author === directory.me?.phone
  const participant = chat.isGroup() ? memberWid(author) : undefined
  const me = myWidIn(chat)
  const senderObj = ContactCollection.get(fromMe ? me : participant ?? chat)
  return {
    id: new MsgKey({ fromMe, remote: chat, id, participant }),
    t,
    from: fromMe ? me : chat,
    to: fromMe ? chat : me,
    author: participant,
    self: fromMe ? 'out' : 'in',
    ack: fromMe ? ack : 1,
    notifyName: directory.byPhone(author)?.pushname ?? '',
    isNewMsg,
    recvFresh: isNewMsg,
    senderObj,
    ...attributesOf(content)
  }
}
