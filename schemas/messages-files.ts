import { Type } from '@sinclair/typebox'
import { Reply, SessionName } from './common.js'
import { MediaFields } from './media.js'
import { MessageFields } from './message-options.js'
import { RecipientFields } from './recipients.js'

const passing = { additionalProperties: true }
const { path, base64, file } = MediaFields

const Filename = (value: string) =>
  Type.Optional(
    Type.String({
      maxLength: 255,
      description: 'Name that is shown for the file. Default: the name of the upload or of the URL, else ' +
        `\`${value}\`, with the extension that fits the type.`,
      examples: ['report.pdf']
    })
  )
const Text = (description: string) =>
  Type.Optional(Type.String({ maxLength: 65_536, description, examples: ['Look at this'] }))
const On = (description: string) => Type.Optional(Type.Boolean({ description, examples: [true] }))

const FileOptions = {
  type: Type.Optional(
    Type.String({
      maxLength: 32,
      description:
        'How it is sent: auto-detect (by the type of the file, the default), image, video, audio, document or sticker.',
      examples: ['document']
    })
  ),
  mimetype: Type.Optional(
    Type.String({
      maxLength: 128,
      description: 'Type of the file, if it has none of its own.',
      examples: ['application/pdf']
    })
  ),
  caption: Type.Optional(Type.String({ maxLength: 65_536, description: 'Text below it.', examples: ['Look at this'] })),
  filename: Type.Optional(
    Type.String({ maxLength: 255, description: 'Name that is shown for it.', examples: ['report.pdf'] })
  ),
  isViewOnce: On('With `type` image, video or audio: it can be looked at once.'),
  isPtt: On('With `type: audio`: as a recorded voice message.'),
  isGif: On('With `type: video`: it is played in a loop, without sound.'),
  isPtv: On('With `type: video`: as a round video note.')
}

const Caption = { message: Text('Text below it.'), caption: Text('The same, where `message` is not given.') }
const FileFields = { filename: Filename('file'), ...Caption, ...MessageFields(FileOptions, 'a message with a file') }
const VoiceFields = {
  filename: Filename('Voice Audio'),
  message: Text('Text below it, which few devices show.'),
  caption: Text('The same, where `message` is not given.'),
  ...MessageFields({ isViewOnce: FileOptions.isViewOnce, caption: FileOptions.caption }, 'a voice message')
}
const Recording = Type.Optional(
  Type.String({
    description: 'The recording as a data URI or as bare base64.',
    examples: ['data:audio/ogg;base64,T2dnUw==']
  })
)

export const SendFileBody = Type.Object({ ...RecipientFields, path, base64, file, ...FileFields }, passing)
export const SendFileBase64Body = Type.Object({ ...RecipientFields, path, base64, ...FileFields }, passing)
export const SendStickerBody = Type.Object(
  { ...RecipientFields, path, base64, file, ...MessageFields({}, 'a sticker') },
  passing
)
export const SendVoiceBody = Type.Object(
  { ...RecipientFields, path, base64, base64Ptt: Recording, ...VoiceFields },
  passing
)
export const SendVoiceBase64Body = SendVoiceBody

const Format = Type.Optional(Type.Unsafe<'base64' | 'binary' | 'link'>({
  type: 'string',
  enum: ['base64', 'binary', 'link'],
  default: 'base64',
  description: 'base64: the file within JSON. binary: its bytes, with its type. link: a signed link to it, which ' +
    'expires (FILE_LINK_TTL).',
  examples: ['binary']
}))

export const MediaQuery = Type.Object({ format: Format })

export const MediaMessageParams = Type.Object({
  session: SessionName,
  messageId: Type.String({
    minLength: 1,
    maxLength: 512,
    description: 'Id of the message, as events and lists of messages name it.',
    examples: ['false_15550000001@c.us_3EB0C767D82B0A7B6A5C']
  })
})

const AnyMessageId = Type.String({
  minLength: 1,
  maxLength: 512,
  description: 'Id of the message.',
  examples: ['false_15550000001@c.us_3EB0C767D82B0A7B6A5C']
})

export const DownloadMediaBody = Type.Object({
  messageId: Type.Union([
    AnyMessageId,
    Type.Object(
      {
        id: Type.Union([AnyMessageId, Type.Object({ _serialized: AnyMessageId }, passing)], {
          description: 'Its id.',
          examples: ['false_15550000001@c.us_3EB0C767D82B0A7B6A5C']
        })
      },
      { ...passing, description: 'A message as an event brought it. Only its id is used.' }
    )
  ],
  {
    description: 'Id of the message, or the message itself.',
    examples: ['false_15550000001@c.us_3EB0C767D82B0A7B6A5C']
  }
  )
}, passing)

const Mimetype = Type.String({ description: 'Type of the file.', examples: ['image/jpeg'] })

const InJson = Reply(
  {
    base64: Type.String({
      description: 'The file in base64, without the head of a data URI.',
      examples: ['iVBORw0KGgo=']
    }),
    mimetype: Mimetype
  },
  'The file.'
)

const ByLink = Reply({
  url: Type.String({
    description: 'Whoever has this link gets the file, until it expires.',
    examples: [
      'http://127.0.0.1:21465/files/0b5c9a2e-7c4e-4f6d-8f0e-0d3b6a1c9e11?type=image%2Fjpeg' +
        '&expires=1795525200&signature=2Rk'
    ]
  }),
  expires: Type.Integer({
    description: 'When the link stops working: Unix time, milliseconds.',
    examples: [1795525200000]
  }),
  mimetype: Mimetype
}, 'A link to the file.')

const Bytes = Type.Unsafe<Buffer>({
  type: 'string',
  contentMediaType: 'application/octet-stream',
  description: 'The bytes, with the type of the file.'
})

export const MediaReply = {
  description: 'The file of the message.',
  content: {
    'application/json': {
      schema: Type.Union([InJson, ByLink], {
        description: 'The file (`format=base64`), or a link to it (`format=link`).'
      })
    },
    'application/octet-stream': { schema: Bytes }
  }
}

export const FileParams = Type.Object({
  path: Type.String({
    pattern: '^[\\w-]{36}$',
    maxLength: 36,
    description: 'Name of the file, out of a signed link.',
    examples: ['0b5c9a2e-7c4e-4f6d-8f0e-0d3b6a1c9e11']
  })
})

export const FileQuery = Type.Object({
  type: Type.String({ maxLength: 200, description: 'Type of the file, out of the link.', examples: ['image/jpeg'] }),
  filename: Type.Optional(
    Type.String({ maxLength: 255, description: 'Name of the file, out of the link.', examples: ['photo.jpg'] })
  ),
  expires: Type.String({
    pattern: '^\\d{1,12}$',
    description: 'When the link stops working: Unix time, seconds.',
    examples: ['1795525200']
  }),
  signature: Type.String({
    maxLength: 64,
    description: 'What makes the link one of ours.',
    examples: ['2RkVjVYb0o3fCwYtPvhK3h1mXlQ7n0a8Xr0m4u5d6e7']
  })
})

export const FileReply = { description: 'The file.', content: { 'application/octet-stream': { schema: Bytes } } }
