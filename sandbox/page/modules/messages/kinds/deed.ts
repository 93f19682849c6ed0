import type { MutationContent } from '../../../../protocol/content.js'
import type { MessageKey } from '../../../../protocol/message-key.js'
import type { MsgKey } from '../../ids/WAWebMsgKey.js'
import { contentOf } from '../content.js'
import { addKind } from '../kinds.js'

/** What changes another message. These are sent only: what comes in is never read as a message of its own. */

const keyOf = ({ id, remote, fromMe }: MsgKey): MessageKey => ({ id, remoteJid: remote.toJid(), fromMe })

addKind<NonNullable<MutationContent['reactionMessage']>>({
  types: ['reaction'],
  part: 'reactionMessage',
  read: () => ({ type: 'reaction' }),
  write: ({ reactionParentKey, reactionText, reactionTimestamp }) => ({
    key: keyOf(reactionParentKey),
    text: reactionText,
    senderTimestampMs: reactionTimestamp
  })
})

addKind<NonNullable<MutationContent['protocolMessage']>>({
  types: ['protocol'],
  part: 'protocolMessage',
  read: () => ({ type: 'protocol' }),
  write: ({ subtype, protocolMessageKey, editMsgType, body, mentionedJidList }) =>
    subtype === 'message_edit'
      ? {
          key: keyOf(protocolMessageKey),
          type: 'MESSAGE_EDIT',
          editedMessage: contentOf({
            type: 'chat',
            body,
            mentionedJidList: editMsgType === 'chat' ? mentionedJidList : undefined
          })
        }
      : { key: keyOf(protocolMessageKey), type: 'REVOKE' }
})
