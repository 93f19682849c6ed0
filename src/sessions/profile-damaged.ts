import type { SessionReason } from '../../schemas/session.js'
import { SessionEnd } from '../whatsapp/session-end.js'

/** WhatsApp Web finds no login in a profile that cannot be read. */
export class ProfileDamaged extends Error {
  override name = 'ProfileDamaged'
}

/** What a start also ends with whose page finds no storage. */
const ENDS = new Set<SessionReason>([
  'start_failed', 'start_timeout', 'sync_timeout', 'storage_failed', 'page_not_understood'
])

/** Whether a damaged profile may be what has kept a session from coming up. */
export function isOfDamage (error: unknown): boolean {
  return !(error instanceof SessionEnd) || ENDS.has(error.reason)
}
