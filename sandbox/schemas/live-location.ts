import { Type } from '@sinclair/typebox'

const Place = {
  lat: Type.Number({ minimum: -90, maximum: 90, description: 'Latitude in degrees.', examples: [-23.5505] }),
  lng: Type.Number({ minimum: -180, maximum: 180, description: 'Longitude in degrees.', examples: [-46.6333] }),
  accuracy: Type.Optional(
    Type.Integer({ minimum: 0, description: 'How exact the place is, in meters.', examples: [10] })
  ),
  speed: Type.Optional(
    Type.Number({ minimum: 0, description: 'How fast this person moves, in meters a second.', examples: [1.5] })
  ),
  degrees: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 359,
      description: 'Where to, in degrees clockwise from the magnetic north.',
      examples: [90]
    })
  )
}

export const LiveLocationField = Type.Optional(
  Type.Object(
    {
      seconds: Type.Integer({ description: 'For how many seconds it was to be shared.', examples: [900] }),
      endsAt: Type.Integer({
        description: 'When the sharing ends, or ended: Unix time, milliseconds.',
        examples: [1795521600000]
      }),
      ended: Type.Boolean({ description: 'Whether it is over: stopped, or the time has passed.', examples: [false] }),
      comment: Type.Optional(Type.String({ description: 'The text with it.', examples: ['On my way'] }))
    },
    { description: 'Of a live location; its place, which moves, is in `location`.' }
  )
)

export const ShareLiveLocationBody = Type.Object({
  to: Type.String({
    pattern: '^(\\d{8,15}|\\d+@g\\.us)$',
    description: 'The chat: a phone number, or the id of a group.',
    examples: ['15550000001']
  }),
  ...Place,
  seconds: Type.Integer({
    minimum: 1,
    maximum: 28_800,
    default: 900,
    description: 'For how many seconds the place is shared; a phone offers 900, 3600 and 28800.',
    examples: [900]
  }),
  comment: Type.Optional(Type.String({ maxLength: 1024, description: 'A text with it.', examples: ['On my way'] }))
})
export const MoveLiveLocationBody = Type.Object(Place)
export const LiveLocationParams = Type.Object({
  phone: Type.String({
    pattern: '^\\d{8,15}$',
    description: 'Phone number of the account that shares its place.',
    examples: ['5511999990000']
  }),
  messageId: Type.String({
    minLength: 1,
    maxLength: 200,
    description: 'Id of the message: as a session names it, or only its own part.',
    examples: ['false_5511999990000@c.us_3AF8E1C07D4B29A6E5D3']
  })
})
