import { define } from '../../loader.js'
import { MsgKey } from '../ids/WAWebMsgKey.js'
import { isMeAccount } from '../conn/WAWebUserPrefsMeUser.js'
import { MsgCollection } from './WAWebMsgCollection.js'
import { getIsNotification } from './WAWebMsgGetters.js'
import { Msg } from './WAWebMsgModel.js'

/** The key of the message that this one quotes. */
function getQuotedMsgKey ({ id, quotedStanzaID, quotedParticipant }: Msg): MsgKey | undefined {
  if (quotedStanzaID === undefined || quotedParticipant === undefined) return undefined
  const fromMe = isMeAccount(quotedParticipant)
  const participant = id.remote.isGroup() ? quotedParticipant : undefined
  return new MsgKey({ fromMe, remote: id.remote, id: quotedStanzaID, participant })
}

/** The quoted message: the real one where this page has it, else what is known of it. */
function getQuotedMsgObj (message: Msg): Msg | undefined {
  const key = getQuotedMsgKey(message)
  if (key === undefined) return undefined
  return (
    MsgCollection.get(key) ??
    new Msg({ ...message.quotedMsg, id: key, from: message.quotedParticipant, to: message.id.remote })
  )
}

define('WAWebQuotedMsgModelUtils', { getQuotedMsgObj })
define('WAWebMsgReply', {
  canReplyMsg: (message: Msg): boolean => !getIsNotification(message) && message.ack >= 0 && message.type !== 'revoked'
})
