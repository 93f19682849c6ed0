import { Type } from '@sinclair/typebox'

const ModuleId = {
  pattern: '^[A-Za-z0-9_.-]{1,100}$',
  description: 'Id of a module of WhatsApp Web.',
  examples: ['WAWebCallCollection']
}

const VERSION = '^\\d[\\w.-]{0,39}$'

/** How the page of a session registers its modules. */
export const PageLoadingSchema = Type.Object(
  {
    lateModules: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 300_000,
        description:
          'Milliseconds after the load within which the modules come; the core of them (connection, chats, ' +
          'messages) is there at once. 0: all at once. Default: 200.',
        examples: [10_000]
      })
    ),
    batches: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 100,
        description: 'How many parts the late modules come in, spread evenly over that time. Default: 4.',
        examples: [4]
      })
    ),
    lateCore: Type.Optional(
      Type.Boolean({
        description:
          'Whether the core comes late too, as when WhatsApp Web is loaded for the first time. Default: false.',
        examples: [true]
      })
    ),
    afterLogin: Type.Optional(
      Type.Array(Type.String(ModuleId), {
        maxItems: 100,
        description:
          'Modules that a page without a login does not have, and that come with its chats: what looks for them ' +
          'before misses them until the page is loaded again.',
        examples: [['WAWebDBPollsUpsertVotes']]
      })
    ),
    version: Type.Optional(
      Type.String({
        pattern: VERSION,
        description:
          'Version of WhatsApp Web that the page is from now on. Default: one of its own for each set of `missing` ' +
          'and `renamed` modules, as these come with a new version.',
        examples: ['2.3000.1049000000']
      })
    ),
    gone: Type.Optional(
      Type.Array(Type.String({ pattern: VERSION, examples: ['2.3000.1044096409'] }), {
        maxItems: 100,
        description:
          'Versions whose files are answered with 404, as WhatsApp removes those of an old version after some weeks.',
        examples: [['2.3000.1044096409']]
      })
    ),
    missing: Type.Optional(
      Type.Array(Type.String(ModuleId), {
        maxItems: 100,
        description: 'Modules that never come, as when WhatsApp removed them.',
        examples: [['WAWebCallCollection']]
      })
    ),
    renamed: Type.Optional(
      Type.Record(Type.String({ pattern: ModuleId.pattern }), Type.String(ModuleId), {
        maxProperties: 100,
        additionalProperties: false,
        description: 'Modules that come under another id, as when WhatsApp renamed them.',
        examples: [{ WAWebListUtils: 'WAWebLabelColors' }]
      })
    )
  },
  { additionalProperties: false }
)
