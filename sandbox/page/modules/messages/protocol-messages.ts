import type { Attributes } from '../../base/base-model.js'
import type { MsgKey } from '../ids/WAWebMsgKey.js'
import type { Wid } from '../ids/WAWebWid.js'
import type { Msg } from './WAWebMsgModel.js'

const CONTENT = [
  'body',
  'caption',
  'quotedMsg',
  'quotedStanzaID',
  'quotedParticipant',
  'mentionedJidList',
  'list',
  'pollName',
  'pollOptions',
  'loc',
  'lat',
  'lng',
  'isLive',
  'shareDuration',
  'comment',
  'accuracy',
  'speed',
  'degrees',
  'sequence',
  'finalLat',
  'finalLng',
  'vcardList',
  'mediaData'
]

/** What is left of a message that was deleted for everybody. */
export function revoked (bySender: boolean, revokeSender: Wid | undefined): Attributes {
  return {
    type: 'revoked',
    subtype: bySender ? 'sender' : 'admin',
    revokeSender,
    ...Object.fromEntries(CONTENT.map((name) => [name, undefined]))
  }
}

/** What an edit or a revocation makes of the message that it is about. */
export function applyProtocol (target: Msg, protocol: Attributes): void {
  const { id, subtype, body, t, mentionedJidList, author, from } = protocol
  if (subtype !== 'message_edit') {
    target.set(revoked(subtype === 'sender_revoke', author ?? from))
    return
  }
  const text = target.caption === undefined ? { body, mentionedJidList } : { caption: body }
  target.set({ ...text, latestEditSenderTimestampMs: t })
  // Last: listeners of the edit read the text.
  target.set('latestEditMsgKey', id as MsgKey)
}
