import type { SessionEvent } from '../../schemas/events/events.js'

export type Payload = Record<string, unknown> & { event: string, session: string }

/** What subscribers are given of an event: flat, and no field of the data takes the place of the two that all events have. */
export function payloadOf ({ event, session, data }: SessionEvent): Payload {
  return Object.assign({ event, session }, data, { event, session })
}
