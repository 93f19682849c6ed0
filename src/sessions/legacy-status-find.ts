import type { StatusFind } from '../../schemas/events/session.js'
import type { SessionReason, SessionStatus } from '../../schemas/session.js'

const DIED = new Set<SessionReason>(['browser_crashed', 'page_crashed', 'page_frozen'])

/**
 * What the end of a session's browser is called in the words of wppconnect, in this order.
 * @param status the state in which it ended
 */
export function finalStatusFind (reason: SessionReason, status: SessionStatus): StatusFind[] {
  if (reason === 'shutdown') return ['serverClose', 'browserClose']
  // The code that is on somebody's screen leads nowhere.
  const codeWaits = status === 'QRCODE' || status === 'PHONECODE'
  return DIED.has(reason) && codeWaits ? ['qrReadError', 'browserClose'] : ['browserClose']
}
