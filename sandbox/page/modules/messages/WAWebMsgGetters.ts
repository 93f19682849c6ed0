import { define } from '../../loader.js'
import { getMaybeMePnUser, isMeAccount } from '../conn/WAWebUserPrefsMeUser.js'
import { Wid } from '../ids/WAWebWid.js'
import type { MsgKey } from '../ids/WAWebMsgKey.js'

/** What can be said of a message from its own attributes. */
interface Msg {
  id: MsgKey
  type: string
  subtype: string | null
  body: string | undefined
  t: number
  from: Wid
  to: Wid
  author: Wid | undefined
  ack: number
  get: (name: string) => any
}

/** Notices of the system: nobody wrote them. */
const NOTIFICATIONS = [
  'gp2',
  'broadcast_notification',
  'notification',
  'notification_template',
  'e2e_notification',
  'pinned_message',
  'newsletter_notification',
  'group-history',
  'message_history_notice',
  'poll_add_option_decrypted'
]

/** Protocol messages that the chat shows as a notice. */
const PROTOCOL_NOTIFICATIONS = [
  'ephemeral_setting',
  'share_phone_number',
  'event_edit_decrypted',
  'limit_sharing_system_message'
]

/** What counts as unread when it arrives. */
const UNREAD = [
  'interactive',
  'chat',
  'image',
  'video',
  'ptv',
  'audio',
  'ptt',
  'document',
  'vcard',
  'location',
  'ciphertext',
  'oversized',
  'multi_vcard',
  'sticker',
  'status',
  'product',
  'groups_v4_invite',
  'poll_creation',
  'poll_result_snapshot',
  'list',
  'newsletter_admin_invite',
  'newsletter_follower_invite',
  'event_creation',
  'sharable_event_invite',
  'sticker-pack',
  'album',
  'rich_response',
  'automated_greeting_message',
  'quarantined'
]

const USER_CREATED = [
  'protocol',
  'chat',
  'location',
  'vcard',
  'multi_vcard',
  'image',
  'video',
  'ptv',
  'audio',
  'ptt',
  'document',
  'sticker',
  'status',
  'product',
  'groups_v4_invite',
  'order',
  'poll_creation',
  'poll_result_snapshot',
  'newsletter_admin_invite',
  'newsletter_follower_invite',
  'comment',
  'event_creation',
  'sharable_event_invite',
  'sticker-pack',
  'album',
  'rich_response',
  'newsletter_question_response',
  'quarantined',
  'poll_add_option_decrypted'
]

const MEDIA = ['image', 'video', 'audio', 'sticker-pack']

/** What carries a file. */
const MMS = [...MEDIA, 'ptv', 'ptt', 'document', 'sticker']

const isWid = (value: unknown): value is Wid => value instanceof Wid

export function getIsNotification ({ type, subtype }: Msg): boolean {
  return NOTIFICATIONS.includes(type) || (type === 'protocol' && PROTOCOL_NOTIFICATIONS.includes(subtype ?? ''))
}

const getIsStatus = ({ id }: Msg): boolean => id.remote.isStatus()
const getIsGroupMsg = ({ from, to }: Msg): boolean => [from, to].some((wid) => isWid(wid) && wid.isGroup())
const getIsNewsletterMsg = ({ from, to }: Msg): boolean => [from, to].some((wid) => isWid(wid) && wid.isNewsletter())
const getIsUserCreatedType = ({ type }: Msg): boolean => USER_CREATED.includes(type)

export function getIsSentByMe (message: Msg): boolean {
  const { id, from, type } = message
  if (id.self === 'in' || getIsNotification(message)) return false
  return type === 'revoked' ? isMeAccount(from) : id.fromMe
}

export function getSender (message: Msg): Wid | null {
  const { from, author } = message
  if (getIsSentByMe(message)) {
    return getIsNewsletterMsg(message) ? (getMaybeMePnUser() ?? null) : isWid(from) ? from : null
  }
  const sender = getIsGroupMsg(message) || getIsStatus(message) || author?.isBot() === true ? author : from
  return isWid(sender) ? sender : null
}

/** Others replace `getIsUnreadType` here. */
export const MsgGetters = define('WAWebMsgGetters', {
  getId: ({ id }: Msg) => id,
  getType: ({ type }: Msg) => type,
  getSubtype: ({ subtype }: Msg) => subtype,
  getBody: ({ body = '' }: Msg) => body,
  getT: ({ t }: Msg) => t ?? 0,
  getFrom: ({ from }: Msg) => from,
  getTo: ({ to }: Msg) => to,
  getAuthor: ({ author }: Msg) => author,
  getAck: ({ ack }: Msg) => ack,
  getIsNotification,
  getIsSentByMe,
  getSender,
  getIsStatus,
  getIsGroupMsg,
  getIsNewsletterMsg,
  getIsUserCreatedType,
  getIsSentByMeFromWeb: (message: Msg): boolean =>
    message.id.fromMe && message.get('local') === true && getIsUserCreatedType(message),
  getIsMedia: ({ type }: Msg): boolean => MEDIA.includes(type),
  getIsPSA: ({ id }: Msg): boolean => id.remote.isPSA(),
  getIsUnreadType: ({ type, subtype }: Msg): boolean =>
    UNREAD.includes(type) ||
    (type === 'protocol' && ['status_mention_message', 'status_group_mention_message'].includes(subtype ?? ''))
})

define('WAWebFrontendMsgGetters', { getIsMms: ({ type }: Msg): boolean => MMS.includes(type) })
