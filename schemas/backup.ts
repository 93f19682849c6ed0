import { Type, type Static } from '@sinclair/typebox'
import { DEFAULT_SESSION, SESSION_NAME_PATTERN, SessionName } from './common.js'

/** A webhook as an archive has it. */
export const SavedWebhookSchema = Type.Object({
  origin: Type.Union([Type.Literal('session'), Type.Literal('server'), Type.Literal('start'), Type.Literal('api')], {
    description: 'Who set it up.'
  }),
  url: Type.String({ maxLength: 2048, description: 'Where it posts to.' }),
  events: Type.Array(Type.String({ maxLength: 64 }), { maxItems: 100, description: 'Names of the wanted events.' }),
  headers: Type.Record(Type.String(), Type.String({ maxLength: 1024 }), {
    maxProperties: 20,
    description: 'Headers that it sends along.'
  }),
  secret: Type.String({ maxLength: 128, description: 'Key of its signatures.' }),
  enabled: Type.Boolean({ description: 'Is it posted to?' }),
  reason: Type.Union([Type.String({ maxLength: 1024 }), Type.Null()], {
    description: 'Why its receiver switched it off.'
  })
}, { additionalProperties: false, description: 'A webhook.' })

export type SavedWebhook = Static<typeof SavedWebhookSchema>

/** First file of an archive of this server. */
export const BackupManifestSchema = Type.Object({
  format: Type.Literal('zapserver-backup', { description: 'Says what this archive is.' }),
  version: Type.Literal(1, { description: 'Version of this format.' }),
  server: Type.String({ maxLength: 64, description: 'Version of the server that made it.' }),
  created: Type.String({ maxLength: 64, description: 'When it was made.' }),
  sessions: Type.Array(Type.Object({
    name: Type.String({ pattern: SESSION_NAME_PATTERN, description: 'Name of the session.' }),
    options: Type.Record(Type.String(), Type.Unknown(), { description: 'What start-session keeps of its body.' }),
    desired: Type.Union([Type.Literal('up'), Type.Literal('down')], { description: 'Is the session meant to run?' }),
    generation: Type.Integer({ minimum: 0, description: 'How often its tokens were revoked.' }),
    webhooks: Type.Optional(
      Type.Array(SavedWebhookSchema, { maxItems: 100, description: 'Its webhooks. Older archives have none.' })
    )
  }, { additionalProperties: false }), { maxItems: 10_000, description: 'The rows of the store.' }),
  files: Type.Array(Type.Object({
    path: Type.String({ maxLength: 1024, description: 'Name of the file in the archive: profiles/<session>/….' }),
    size: Type.Integer({ minimum: 0, description: 'In bytes.' }),
    sha256: Type.String({ pattern: '^[0-9a-f]{64}$', description: 'Digest of its content, in hexadecimal.' })
  }, { additionalProperties: false }), { maxItems: 100_000, description: 'Every further file of the archive.' })
}, { additionalProperties: false })

export type BackupManifest = Static<typeof BackupManifestSchema>

export const RestoreBody = Type.Object({
  file: Type.Optional(Type.Unsafe<string>({ type: 'string', format: 'binary', description: 'The archive.' }))
}, { description: 'A multipart form with the archive in its field `file`.' })

export const RestoreReply = Type.Object({
  success: Type.Literal(true, { description: 'Always true.', examples: [true] }),
  sessions: Type.Array(SessionName, {
    description: 'The sessions of the archive: those that are meant to run are being started.',
    examples: [[DEFAULT_SESSION]]
  })
}, { description: 'All sessions of the archive are in place.' })
