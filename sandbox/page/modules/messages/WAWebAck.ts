import { define } from '../../loader.js'

export const ACK = {
  INACTIVE: -6,
  EXPIRED: -2,
  FAILED: -1,
  CLOCK: 0,
  SENT: 1,
  RECEIVED: 2,
  READ: 3,
  PLAYED: 4,
  PEER: 5
} as const
export const ACK_STRING = {
  SENDER: 'sender',
  DELIVERY: 'delivery',
  READ: 'read',
  PLAYED: 'played',
  INACTIVE: 'inactive',
  READ_SELF: 'read-self',
  PLAYED_SELF: 'played-self'
} as const
const EDIT_ATTR = { SENDER_REVOKE: 7, ADMIN_REVOKE: 8 } as const

define('WAWebAck', { ACK, ACK_STRING, EDIT_ATTR })
