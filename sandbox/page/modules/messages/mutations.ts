import type { WireMessage } from '../../../protocol/messages.js'
import type { MessageKey } from '../../../protocol/message-key.js'
import type { MsgKey } from '../ids/WAWebMsgKey.js'
import type { Wid } from '../ids/WAWebWid.js'
import { attributesOf } from './content.js'
import { takeReaction, takeVote } from './message-state.js'
import { HandleSingleMsg } from './WAWebHandleMsg.js'
import { MsgCollection } from './WAWebMsgCollection.js'
import { chatOf, keyOf, rawMessage } from './raw-message.js'

/** The key from the cloud names the author of the message. */
function targetKey (chat: Wid, { id, participant = '' }: MessageKey): MsgKey {
  return keyOf({ chat, id, author: participant.split('@')[0] ?? '' })
}

/** A mutation that is new. Returns whether the message was one. */
export async function takeMutation (message: WireMessage): Promise<boolean> {
  const {
    id,
    from,
    content: { reactionMessage, pollUpdateMessage, protocolMessage, liveLocationUpdate }
  } = message
  const chat = chatOf(message)
  if (reactionMessage !== undefined) {
    const { key, text, senderTimestampMs } = reactionMessage
    await takeReaction(chat, targetKey(chat, key), { id, from, text, t: senderTimestampMs })
  } else if (pollUpdateMessage !== undefined) {
    const {
      pollCreationMessageKey,
      vote: { selectedOptions },
      senderTimestampMs
    } = pollUpdateMessage
    const parent = targetKey(chat, pollCreationMessageKey)
    await takeVote(chat, parent, MsgCollection.get(parent)?.pollOptions ?? [], {
      id,
      from,
      options: selectedOptions,
      t: senderTimestampMs
    })
  } else if (liveLocationUpdate !== undefined) {
    const { key, liveLocationMessage } = liveLocationUpdate
    MsgCollection.get(targetKey(chat, key))?.set(attributesOf({ liveLocationMessage }))
  } else if (protocolMessage !== undefined) {
    const protocolMessageKey = targetKey(chat, protocolMessage.key)
    const subtype =
      protocolMessage.type === 'MESSAGE_EDIT'
        ? 'message_edit'
        : protocolMessage.key.participant?.split('@')[0] === from
          ? 'sender_revoke'
          : 'admin_revoke'
    const change = protocolMessage.type === 'MESSAGE_EDIT' ? attributesOf(protocolMessage.editedMessage) : {}
    const newMsg = { ...rawMessage(message, true), ...change, type: 'protocol', subtype, protocolMessageKey }
    await HandleSingleMsg.handleSingleMsg({ chatId: chat, newMsg })
  } else return false
  return true
}
