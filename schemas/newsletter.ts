import { Type, type Static } from '@sinclair/typebox'
import { Reply, SessionName } from './common.js'
import { Id } from './contacts.js'
import { SessionField } from './groups.js'

const IMAGE = '^(data:image/[\\w.+-]+;base64,)?[A-Za-z0-9+/\\s]+={0,2}\\s*$'
const Name = Type.String({
  minLength: 1,
  maxLength: 100,
  description: 'Name of the channel.',
  examples: ['News of our street']
})
const Description = Type.String({ maxLength: 2048, description: 'Description.', examples: ['What happens here'] })
const Picture = Type.String({
  pattern: IMAGE,
  minLength: 1,
  description: 'Picture, as base64 or a data URI.',
  examples: ['data:image/png;base64,iVBORw0KGgo=']
})

export const NewsletterParams = Type.Object({
  session: SessionName,
  id: Type.String({
    pattern: '^[\\w-]{5,64}(@newsletter)?$',
    description: 'Id of the channel, with or without @newsletter.',
    examples: ['120363581411652665@newsletter']
  })
})

const Options = Type.Object({
  description: Type.Optional(Description),
  picture: Type.Optional(Picture)
}, { description: 'What else the channel shows.' })
export const CreateNewsletterBody = Type.Object({
  name: Name,
  options: Type.Optional(Options),
  description: Type.Optional(Description),
  picture: Type.Optional(Picture)
}, { additionalProperties: true })
export const EditNewsletterBody = Type.Object({
  name: Type.Optional(Name),
  description: Type.Optional(Description),
  picture: Type.Optional(
    Type.Union([Picture, Type.Null()], {
      description: 'New picture, as base64 or a data URI; null removes it. Left out: it stays.',
      examples: [null]
    })
  )
}, { additionalProperties: true })

const NewsletterFields = {
  idJid: Type.String({ description: 'Id of the channel.', examples: ['120363581411652665@newsletter'] }),
  inviteCode: Type.String({ description: 'Code by which it is found.', examples: ['0029Va1b2c3d4e5f6a7b8c'] }),
  inviteLink: Type.String({
    description: 'Link to it.',
    examples: ['https://whatsapp.com/channel/0029Va1b2c3d4e5f6a7b8c']
  }),
  name: Type.String({ description: 'Its name.', examples: ['News of our street'] }),
  state: Type.String({ description: 'active, suspended or geosuspended.', examples: ['active'] }),
  subscribersCount: Type.Integer({ description: 'How many follow it.', examples: [0] }),
  description: Type.Union([Type.String(), Type.Null()], {
    description: 'Its description.',
    examples: ['What happens here']
  }),
  timestamp: Type.Integer({ description: 'When it was made, epoch seconds.', examples: [1795521600] })
}
export const NewsletterReply = Reply(NewsletterFields, 'The channel.')
export const DestroyedReply = Type.Boolean({ description: 'true: the channel is gone.', examples: [true] })

export const MutedReply = Type.Object({
  id: Id('Which channel it is.'),
  name: Type.Optional(Type.String({ description: 'Its name.', examples: ['News of our street'] })),
  muteExpiration: Type.Optional(Type.Number({ description: 'Until when it is muted; -1: for ever.', examples: [-1] })),
  ...SessionField
}, { additionalProperties: true, description: 'The channel, as a chat; further fields of WhatsApp pass through.' })

export type Newsletter = Omit<Static<typeof NewsletterReply>, 'session'>
export type MutedNewsletter = Omit<Static<typeof MutedReply>, 'session'>
