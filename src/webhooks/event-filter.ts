import type { StoredEvent } from '../../schemas/events/events.js'
import type { EventOptions } from '../../schemas/events/options.js'
import type { Webhook } from './webhook.js'

/**
 * Whether a webhook gets an event. A webhook that names no events gets all, the session's own messages only if the
 * session's options say so.
 */
export function matchesFilter (
  { event, data }: StoredEvent,
  { events }: Webhook,
  { ignore, onSelfMessage }: EventOptions
): boolean {
  const isSubscribed = events.length > 0 ? events.includes(event) : event !== 'onselfmessage' || onSelfMessage
  if (!isSubscribed) return false
  const { from, type, phone, lid } = data as Record<string, unknown>
  const marks = [event, serialized(from), serialized(type)]
  const bothIds = [lid, typeof phone === 'string' ? `${phone}@c.us` : undefined]
  // Whoever is ignored is so under either id.
  if (bothIds.includes(serialized(from))) marks.push(...bothIds)
  return !ignore.some((entry) => marks.includes(entry))
}

/** wppconnect writes ids as text or as objects. */
function serialized (value: unknown): unknown {
  return (value as { _serialized?: string } | null | undefined)?._serialized ?? value
}
