import { addKind } from '../kinds.js'

interface LocationPart {
  degreesLatitude: number
  degreesLongitude: number
  name?: string
  address?: string
  url?: string
}

/** Name and address share one attribute, a line each. */
addKind<LocationPart>({
  types: ['location'],
  isOfKind: ({ shareDuration }) => shareDuration === undefined,
  part: 'locationMessage',
  read: ({ degreesLatitude, degreesLongitude, name, address, url }) => ({
    type: 'location',
    lat: degreesLatitude,
    lng: degreesLongitude,
    loc: [name, address].filter(Boolean).join('\n'),
    clientUrl: url
  }),
  write: ({ lat, lng, loc = '', clientUrl }) => {
    const [name, ...address] = (loc as string).split('\n')
    return { degreesLatitude: lat, degreesLongitude: lng, name, address: address.join('\n'), url: clientUrl }
  }
})
