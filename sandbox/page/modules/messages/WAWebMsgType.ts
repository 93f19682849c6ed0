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
  CIPHERTEXT: 'ciphertext',
  REVOKED: 'revoked',
  UNKNOWN: 'unknown'
} as const

export const SYSTEM_MESSAGE_TYPES: string[] = [
  MSG_TYPE.GP2, MSG_TYPE.E2E_NOTIFICATION, MSG_TYPE.NOTIFICATION, MSG_TYPE.NOTIFICATION_TEMPLATE, MSG_TYPE.GROUP_NOTIFICATION, MSG_TYPE.BROADCAST_NOTIFICATION, MSG_TYPE.CALL_LOG
]

define('WAWebMsgType', { MSG_TYPE, SYSTEM_MESSAGE_TYPES })
define('WAWebNonJidMentionType', { default: { MENTION_ALL: 1 } })
