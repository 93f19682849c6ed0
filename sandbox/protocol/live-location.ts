import type { MessageKey } from './message-key.js'

/** A place that is shared for a while, in WhatsApp's words. */
export interface LiveLocation {
  degreesLatitude: number
  degreesLongitude: number
  accuracyInMeters?: number | undefined
  speedInMps?: number | undefined
  degreesClockwiseFromMagneticNorth?: number | undefined
  caption?: string | undefined
  /** Grows with each move. */
  sequenceNumber: number
  /** Seconds. WhatsApp has this and the next beside the message; here they travel with it. */
  duration: number
  /** Unix time, milliseconds. */
  endsAt: number
}

/** A mutation: a live location is at another place, or its end is nearer. WhatsApp sends this beside the messages. */
export interface LiveLocationContent {
  liveLocationUpdate?: { key: MessageKey, liveLocationMessage: LiveLocation }
}
