import type { SessionStatus } from '../../schemas/session.js'

/** Allowed moves. A CONNECTED session goes back to INITIALIZING while its connection is restored. */
export const TRANSITIONS: Readonly<Record<SessionStatus, readonly SessionStatus[]>> = {
  CLOSED: ['INITIALIZING'],
  INITIALIZING: ['QRCODE', 'PHONECODE', 'CONNECTED', 'CLOSED'],
  QRCODE: ['INITIALIZING', 'CLOSED'],
  PHONECODE: ['INITIALIZING', 'CLOSED'],
  CONNECTED: ['INITIALIZING', 'CLOSED']
}
