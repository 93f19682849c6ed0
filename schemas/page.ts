import { Type, type Static } from '@sinclair/typebox'

export const ScreenshotQuery = Type.Object({
  format: Type.Optional(Type.Unsafe<'base64' | 'png'>({
    type: 'string',
    enum: ['base64', 'png'],
    default: 'base64',
    description: 'base64: a JSON string. png: the picture itself.',
    examples: ['png']
  }))
})

const LIMITS = ['maxMediaSize', 'maxFileSize', 'maxShare', 'statusVideoMaxDuration', 'unlimitedPin'] as const

export const SetLimitBody = Type.Object({
  type: Type.Unsafe<typeof LIMITS[number]>({
    type: 'string',
    enum: [...LIMITS],
    description: 'maxFileSize: bytes of a file, up to 1 GiB. maxShare: chats that one message may be forwarded to at ' +
      'once. unlimitedPin: whether more than three chats may be pinned. maxMediaSize (bytes, up to 70 MiB) and ' +
      'statusVideoMaxDuration (seconds): taken, but today\'s WhatsApp Web has these limits no more.',
    examples: ['maxFileSize']
  }),
  value: Type.Union([Type.Number(), Type.Boolean()], {
    description: 'A whole number, or true or false for unlimitedPin.',
    examples: [104857600]
  })
}, { additionalProperties: true })

const Limit = Type.Union([Type.Number(), Type.Boolean(), Type.Null()], {
  description: 'The limit that holds now; null where WhatsApp Web has that limit no more.',
  examples: [104857600]
})

/** Sent as JSON that the route has written. */
export const LimitReply = Type.Unsafe<string>(Limit)

export type LimitName = Static<typeof SetLimitBody>['type']
export type LimitValue = Static<typeof Limit>
