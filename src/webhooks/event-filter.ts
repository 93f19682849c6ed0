import type { StoredEvent } from '../../schemas/events/events.js'
import type { EventOptions } from '../../schemas/events/options.js'
import type { Webhook } from './webhook.js'

/** Whether a webhook gets an event. One that names no events gets all, its own messages only if the session says so. */
export function isWanted (
  { event, data }: StoredEvent,
  { events }: Webhook,
  { ignore, onSelfMessage }: EventOptions
): boolean {
  const named = events.length > 0 ? events.includes(event) : event !== 'onselfmessage' || onSelfMessage
  if (!named) return false
  const { from, type } = data as { from?: unknown, type?: unknown }
  const marks = [event, textOf(from), textOf(type)]
  return !ignore.some((entry) => marks.includes(entry))
}

/** wppconnect writes ids as text or as objects. */
function textOf (value: unknown): unknown {
  return (value as { _serialized?: string } | null | undefined)?._serialized ?? value
}
