import type { LiveLocation } from '../../protocol/live-location.js'
import type { ContentKind } from './kind.js'

export interface Place {
  lat: number
  lng: number
  accuracy?: number
  speed?: number
  degrees?: number
}

/** A place in the words of WhatsApp's envelope; what is not known stays out. */
export function placeContent ({ lat, lng, accuracy, speed, degrees }: Place) {
  return {
    degreesLatitude: lat,
    degreesLongitude: lng,
    accuracyInMeters: accuracy,
    speedInMps: speed,
    degreesClockwiseFromMagneticNorth: degrees
  }
}

export const liveLocation: ContentKind<LiveLocation> = {
  part: 'liveLocationMessage',
  describe: ({ degreesLatitude: lat, degreesLongitude: lng, caption, duration, endsAt }, now) => ({
    type: 'location',
    body: '',
    location: { lat, lng },
    live: { seconds: duration, endsAt, ended: now >= endsAt, ...(caption && { comment: caption }) }
  })
}
