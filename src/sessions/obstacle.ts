import type { SessionReason } from '../../schemas/session.js'
import type { Obstacle, Probe } from '../whatsapp/driver.js'

/** States of the connection that a person has to end. */
const BLOCKED: Partial<Record<string, SessionReason>> = {
  TOS_BLOCK: 'terms', SMB_TOS_BLOCK: 'terms', PROXYBLOCK: 'proxy_blocked', SCREEN_LOCKED: 'screen_locked'
}

/** What keeps the page from its connection, if it says so. */
export function obstacleOf ({ obstacle, socket }: Probe): Obstacle | undefined {
  const reason = BLOCKED[socket]
  return obstacle ?? (reason && { reason, detail: `WhatsApp Web says ${socket}` })
}
