import type { SessionEvent } from '../../schemas/events/events.js'
import type { StatusChange } from '../sessions/session.js'

/** The event `status-changed` of a move of a session. */
export function toStatusChanged ({ session, from, to, reason, at }: StatusChange): SessionEvent {
  return Object.freeze({ event: 'status-changed' as const, session, data: { from, to, reason, at } })
}
