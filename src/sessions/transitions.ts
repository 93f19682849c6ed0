import type { SessionStatus } from '../../schemas/session.js'

/**
 * Allowed moves. A session whose code was used is INITIALIZING until its chats are loaded, and a
 * CONNECTED one while its connection is restored.
 */
export const TRANSITIONS: Readonly<Record<SessionStatus, readonly SessionStatus[]>> = {
  CLOSED: ['INITIALIZING'],
  INITIALIZING: ['QRCODE', 'PHONECODE', 'CONNECTED', 'CLOSED'],
  QRCODE: ['INITIALIZING', 'CONNECTED', 'CLOSED'],
  PHONECODE: ['INITIALIZING', 'CONNECTED', 'CLOSED'],
  CONNECTED: ['INITIALIZING', 'CLOSED']
}
