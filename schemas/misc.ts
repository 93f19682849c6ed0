import { Type } from '@sinclair/typebox'
import { DEFAULT_SESSION, SessionName } from './common.js'
import { RecipientFields } from './recipients.js'

export const SubscribePresenceBody = Type.Object({
  phone: Type.Optional(RecipientFields.phone),
  isGroup: RecipientFields.isGroup,
  isLid: RecipientFields.isLid,
  all: Type.Optional(Type.Union([Type.Boolean(), Type.Literal('true'), Type.Literal('false')], { default: false, description: 'Subscribe to every contact, or with `isGroup` to every group.', examples: [false] }))
}, { additionalProperties: true })

export const OnlinePresenceBody = Type.Object({
  isOnline: Type.Optional(Type.Union([Type.Boolean(), Type.Literal('true'), Type.Literal('false')], { default: true, description: 'Show this account as online.', examples: [true] }))
}, { additionalProperties: true })

export const ScreenshotQuery = Type.Object({
  format: Type.Optional(Type.Unsafe<'base64' | 'png'>({ type: 'string', enum: ['base64', 'png'], default: 'base64', description: 'base64: a JSON string. png: the picture itself.', examples: ['png'] }))
})

export const HealthReply = Type.Object({
  uptime: Type.Number({ description: 'Seconds since the server came up.', examples: [12.5] }),
  message: Type.Literal('OK', { description: 'Always OK.', examples: ['OK'] }),
  timestamp: Type.Integer({ description: 'Epoch milliseconds.', examples: [1795521600000] }),
  sessions: Type.Record(Type.String(), Type.Integer(), { description: 'How many sessions are in each state.', examples: [{ CONNECTED: 2, CLOSED: 1 }] })
}, { description: 'The server is up.' })

export const RestoreBody = Type.Object({
  file: Type.Optional(Type.Unsafe<string>({ type: 'string', format: 'binary', description: 'The archive.' }))
}, { description: 'A multipart form with the archive in its field `file`.' })

export const RestoreReply = Type.Object({
  success: Type.Literal(true, { description: 'Always true.', examples: [true] }),
  sessions: Type.Array(SessionName, { description: 'The sessions of the archive: those that are meant to run are being started.', examples: [[DEFAULT_SESSION]] })
}, { description: 'All sessions of the archive are in place.' })
