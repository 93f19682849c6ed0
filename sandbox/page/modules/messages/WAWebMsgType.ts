import { define } from '../../loader.js'

const MSG_TYPE = {
  NOTIFICATION: 'notification',
  NOTIFICATION_TEMPLATE: 'notification_template',
  GROUP_NOTIFICATION: 'group_notification',
  GP2: 'gp2',
  BROADCAST_NOTIFICATION: 'broadcast_notification',
  E2E_NOTIFICATION: 'e2e_notification',
  CALL_LOG: 'call_log',
  PROTOCOL: 'protocol',
  CHAT: 'chat',
  LOCATION: 'location',
  PAYMENT: 'payment',
  VCARD: 'vcard',
  CIPHERTEXT: 'ciphertext',
  MULTI_VCARD: 'multi_vcard',
  REVOKED: 'revoked',
  OVERSIZED: 'oversized',
  GROUPS_V4_INVITE: 'groups_v4_invite',
  HSM: 'hsm',
  TEMPLATE_BUTTON_REPLY: 'template_button_reply',
  IMAGE: 'image',
  VIDEO: 'video',
  AUDIO: 'audio',
  PTT: 'ptt',
  STICKER: 'sticker',
  DOCUMENT: 'document',
  PRODUCT: 'product',
  ORDER: 'order',
  LIST: 'list',
  INTERACTIVE: 'interactive',
  LIST_RESPONSE: 'list_response',
  BUTTONS_RESPONSE: 'buttons_response',
  REACTION: 'reaction',
  NATIVE_FLOW: 'native_flow',
  UNKNOWN: 'unknown'
} as const

export const SYSTEM_MESSAGE_TYPES: string[] = [
  MSG_TYPE.GP2, MSG_TYPE.E2E_NOTIFICATION, MSG_TYPE.NOTIFICATION, MSG_TYPE.NOTIFICATION_TEMPLATE, MSG_TYPE.GROUP_NOTIFICATION, MSG_TYPE.BROADCAST_NOTIFICATION, MSG_TYPE.CALL_LOG
]

define('WAWebMsgType', { MSG_TYPE, SYSTEM_MESSAGE_TYPES })
define('WAWebNonJidMentionType', { default: { MENTION_ALL: 1 } })
