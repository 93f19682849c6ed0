import type { SessionEvent } from '../../schemas/events/events.js'

export type Payload = Record<string, unknown> & { event: string, session: string }

/** What subscribers get of an event: flat, and no field of the data replaces `event` or `session`. */
export function payloadOf ({ event, session, data }: SessionEvent): Payload {
  return Object.assign({ event, session }, data, { event, session })
}
