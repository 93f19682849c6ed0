import type { WireMessage } from '../../../protocol/messages.js'
import type { Attributes } from '../../base/base-model.js'
import { directory } from '../../directory.js'
import { ContactCollection } from '../contacts/WAWebContactCollection.js'
import { chatWid, memberWid, myWidIn, phoneWid } from '../ids/address.js'
import { MsgKey } from '../ids/WAWebMsgKey.js'
import type { Wid } from '../ids/WAWebWid.js'
import { attributesOf } from './content.js'
import { revoked } from './protocol-messages.js'

/** Which chat of mine a message belongs to. */
export function chatOf ({ from, to }: Pick<WireMessage, 'from' | 'to'>): Wid {
  return chatWid(to.includes('@') || from === directory.me?.phone ? to : from)
}

function authorWid (phone: string): Wid {
  return phone === directory.me?.phone ? phoneWid(phone) : chatWid(phone)
}

/** The id of a message of that author, by phone number, in a chat of mine. */
export function keyOf ({ chat, id, author }: { chat: Wid, id: string, author: string }): MsgKey {
  const participant = chat.isGroup() ? memberWid(author) : chat.isStatus() ? authorWid(author) : undefined
  return new MsgKey({ fromMe: author === directory.me?.phone, remote: chat, id, participant })
}

const bodyOf = ({ content, undecrypted }: WireMessage): Attributes =>
  undecrypted === true ? { type: 'ciphertext' } : attributesOf(content)

/** A message of the cloud as my own page keeps it. */
export function rawMessage (message: WireMessage, isNewMsg: boolean): Attributes {
  const { id, from: author, t, ack, edited, revokedBy, reactions = [], starred = false } = message
  const chat = chatOf(message)
  const key = keyOf({ chat, id, author })
  const me = myWidIn(chat)
  const { fromMe: isMine, participant } = keyOf({ chat, id, author: revokedBy ?? author })
  const revoker = participant ?? (isMine ? me : chat)
  return {
    id: key,
    t,
    from: key.fromMe ? me : chat,
    to: key.fromMe ? chat : me,
    author: key.participant,
    self: key.fromMe ? 'out' : 'in',
    ack: key.fromMe ? ack : 1,
    notifyName: directory.byPhone(author)?.pushname ?? '',
    isNewMsg,
    recvFresh: isNewMsg,
    star: starred,
    senderObj: ContactCollection.gadd(key.fromMe ? me : (key.participant ?? chat)),
    hasReaction: reactions.length > 0,
    ...(revokedBy === undefined ? bodyOf(message) : revoked(author === revokedBy, revoker)),
    ...(edited !== undefined && {
      latestEditMsgKey: keyOf({ chat, id: edited.id, author }),
      latestEditSenderTimestampMs: edited.t
    })
  }
}
