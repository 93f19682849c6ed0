import { Type } from '@sinclair/typebox'

/** What a message of somebody outside has besides its text, where it carries a file. */
export const IncomingMediaFields = {
  data: Type.Optional(
    Type.String({
      pattern: '^[A-Za-z0-9+/]+={0,2}$',
      description: 'A file, in base64, in place of a text.',
      examples: ['iVBORw0KGgo=']
    })
  ),
  mimetype: Type.Optional(
    Type.String({
      pattern: '^[\\w.+-]+/[\\w.+-]+(; ?[\\w-]+=[\\w-]+)*$',
      maxLength: 100,
      default: 'application/octet-stream',
      description: 'Type of the file.',
      examples: ['image/png']
    })
  ),
  type: Type.Optional(
    Type.Unsafe<'image' | 'video' | 'audio' | 'ptt' | 'document' | 'sticker'>({
      type: 'string',
      enum: ['image', 'video', 'audio', 'ptt', 'document', 'sticker'],
      description: 'How the file is shown; without it, by its type. ptt: a voice message.',
      examples: ['sticker']
    })
  ),
  caption: Type.Optional(Type.String({ maxLength: 65_536, description: 'Text below the file.', examples: ['Look'] })),
  filename: Type.Optional(
    Type.String({ maxLength: 255, description: 'Name of a document.', examples: ['report.pdf'] })
  ),
  viewOnce: Type.Optional(Type.Boolean({ description: 'Whether it may be looked at once only.', examples: [true] }))
}

/** The file of a message, as the control API shows it. */
export const MessageMediaField = Type.Optional(
  Type.Object(
    {
      mimetype: Type.String({ description: 'Type of the file.', examples: ['image/png'] }),
      size: Type.Integer({ description: 'Bytes.', examples: [1024] }),
      sha256: Type.String({
        description: 'SHA-256 of the file, base64.',
        examples: ['47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=']
      }),
      thumbnail: Type.Boolean({
        description: 'Whether a small picture of it travels within the message.',
        examples: [true]
      }),
      filename: Type.Optional(Type.String({ description: 'Name of a document.', examples: ['report.pdf'] })),
      viewOnce: Type.Optional(
        Type.Boolean({ description: 'Whether it may be looked at once only.', examples: [true] })
      ),
      seconds: Type.Optional(Type.Number({ description: 'Length of a video or sound.', examples: [3] })),
      gif: Type.Optional(Type.Boolean({ description: 'Whether a video is shown as a GIF.', examples: [true] })),
      animated: Type.Optional(Type.Boolean({ description: 'Whether a sticker moves.', examples: [true] })),
      width: Type.Optional(Type.Number({ description: 'Pixels.', examples: [512] })),
      height: Type.Optional(Type.Number({ description: 'Pixels.', examples: [512] }))
    },
    { description: 'The file of a message; its caption is the body.' }
  )
)

export const SandboxMediaParams = Type.Object({
  phone: Type.String({
    pattern: '^\\d{8,15}$',
    description: 'Phone number of the account.',
    examples: ['5511999990000']
  }),
  id: Type.String({
    minLength: 1,
    maxLength: 200,
    description: 'Id of the message: as a session names it, or only its own part.',
    examples: ['3EB0C767D82B0A7B6A5C']
  })
})

export const SandboxImageParams = Type.Object({
  name: Type.String({
    pattern: '^[0-9a-f]{32}$',
    description: 'Name of the picture, out of its address.',
    examples: ['0123456789abcdef0123456789abcdef']
  })
})

export const MediaBytes = Type.Unsafe<Buffer>({
  type: 'string',
  contentMediaType: 'application/octet-stream',
  description: 'The bytes.'
})
