import type { ContentKind } from './kind.js'

export interface LocationPart {
  degreesLatitude: number
  degreesLongitude: number
  name?: string | undefined
  address?: string | undefined
  url?: string | undefined
}

export const location: ContentKind<LocationPart> = {
  part: 'locationMessage',
  describe: ({ degreesLatitude: lat, degreesLongitude: lng, name, address, url }) => ({
    type: 'location',
    body: '',
    location: { lat, lng, ...(name && { name }), ...(address && { address }), ...(url && { url }) }
  })
}
