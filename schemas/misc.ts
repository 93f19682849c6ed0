import { Type, type TProperties } from '@sinclair/typebox'
import { DEFAULT_SESSION, SessionName } from './common.js'
import { RecipientFields } from './recipients.js'

export const SubscribePresenceBody = Type.Object({
  phone: Type.Optional(RecipientFields.phone),
  isGroup: RecipientFields.isGroup,
  isLid: RecipientFields.isLid,
  all: Type.Optional(Type.Boolean({ default: false, description: 'Subscribe to every contact, or with `isGroup` to every group.', examples: [false] }))
}, { additionalProperties: true })

export const OnlinePresenceBody = Type.Object({
  isOnline: Type.Optional(Type.Boolean({ default: true, description: 'Show this account as online.', examples: [true] }))
}, { additionalProperties: true })

export const ScreenshotQuery = Type.Object({
  format: Type.Optional(Type.Unsafe<'base64' | 'png'>({ type: 'string', enum: ['base64', 'png'], default: 'base64', description: 'base64: a JSON string. png: the picture itself.', examples: ['png'] }))
})

export const RejectCallBody = Type.Object({
  callId: Type.Optional(Type.String({ maxLength: 128, description: 'Id of the call, as in the event of the call; the ringing call by default.', examples: ['9F86D081884C7D659A2FEAA0C55AD015'] }))
}, { additionalProperties: true })

const LIMITS = ['maxMediaSize', 'maxFileSize', 'maxShare', 'statusVideoMaxDuration', 'unlimitedPin'] as const

export const SetLimitBody = Type.Object({
  type: Type.Unsafe<typeof LIMITS[number]>({ type: 'string', enum: [...LIMITS], description: 'maxFileSize: bytes of a file, up to 1 GiB. maxShare: chats that one message may be forwarded to at once. unlimitedPin: whether more than three chats may be pinned. maxMediaSize (bytes, up to 70 MiB) and statusVideoMaxDuration (seconds): taken, but today\'s WhatsApp Web has these limits no more.', examples: ['maxFileSize'] }),
  value: Type.Union([Type.Number(), Type.Boolean()], { description: 'A whole number, or true or false for unlimitedPin.', examples: [104857600] })
}, { additionalProperties: true })

export const LimitReply = Type.Union([Type.Number(), Type.Boolean(), Type.Null()], { description: 'The limit that holds now; null where WhatsApp Web has that limit no more.', examples: [104857600] })

export const OperatorQuery = Type.Object({
  secretkey: Type.Optional(Type.String({ maxLength: 256, description: "The server's SECRET_KEY. It may come as `Authorization: Bearer <secret key>` instead, which no log sees.", examples: ['THISISMYSECURETOKEN'] }))
})

const health = <T extends string, P extends TProperties>(message: T, description: string, more: P) => Type.Object({
  uptime: Type.Number({ description: 'Seconds since the process came up.', examples: [12.5] }),
  message: Type.Literal(message, { description: `Always ${message}.`, examples: [message] }),
  timestamp: Type.Integer({ description: 'Epoch milliseconds.', examples: [1795521600000] }),
  sessions: Type.Record(Type.String(), Type.Integer(), { description: 'How many sessions are in each state.', examples: [{ CONNECTED: 2, CLOSED: 1 }] }),
  warnings: Type.Optional(Type.Array(Type.String(), { description: 'What the operator should change, such as the default secret key. Left out where all is well.', examples: [['Set SECRET_KEY to a key of your own.']] })),
  ...more
}, { description })

export const HealthReply = health('OK', 'The server is up.', {})
export const UnhealthyReply = health('Unhealthy', 'The server asks to be restarted, or cannot do all of its work.', {
  reason: Type.String({ description: 'Why, for people.', examples: ['events cannot be written down: SQLITE_FULL: database or disk is full'] })
})

export const RestoreBody = Type.Object({
  file: Type.Optional(Type.Unsafe<string>({ type: 'string', format: 'binary', description: 'The archive.' }))
}, { description: 'A multipart form with the archive in its field `file`.' })

export const RestoreReply = Type.Object({
  success: Type.Literal(true, { description: 'Always true.', examples: [true] }),
  sessions: Type.Array(SessionName, { description: 'The sessions of the archive: those that are meant to run are being started.', examples: [[DEFAULT_SESSION]] })
}, { description: 'All sessions of the archive are in place.' })
