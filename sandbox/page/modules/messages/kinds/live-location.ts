import type { LiveLocation } from '../../../../protocol/live-location.js'
import { unixTimeMs } from '../../misc/WATimeUtils.js'
import { addKind } from '../kinds.js'

/** Linked devices do not share their place: what is written is a quote of what came in, which moves no more. */
addKind<LiveLocation>({
  types: ['location'],
  isOfKind: ({ shareDuration }) => shareDuration !== undefined,
  part: 'liveLocationMessage',
  read: ({
    degreesLatitude,
    degreesLongitude,
    accuracyInMeters,
    speedInMps,
    degreesClockwiseFromMagneticNorth,
    caption,
    sequenceNumber,
    duration,
    endsAt
  }) => {
    const isLive = unixTimeMs() < endsAt
    return {
      type: 'location',
      isLive,
      lat: degreesLatitude,
      lng: degreesLongitude,
      accuracy: accuracyInMeters,
      speed: speedInMps,
      degrees: degreesClockwiseFromMagneticNorth,
      comment: caption,
      sequence: sequenceNumber,
      shareDuration: duration,
      ...(!isLive && { finalLat: degreesLatitude, finalLng: degreesLongitude })
    }
  },
  write: ({ lat, lng, accuracy, speed, degrees, comment, sequence, shareDuration }) => ({
    degreesLatitude: lat,
    degreesLongitude: lng,
    accuracyInMeters: accuracy,
    speedInMps: speed,
    degreesClockwiseFromMagneticNorth: degrees,
    caption: comment,
    sequenceNumber: sequence,
    duration: shareDuration,
    endsAt: 0
  })
})
