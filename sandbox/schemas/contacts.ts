import { Type } from '@sinclair/typebox'

const Phone = (description: string) => Type.String({ pattern: '^\\d{8,15}$', description, examples: ['5511999990000'] })

export const OutsideProfileBody = Type.Object(
  {
    pushname: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 25,
        description: 'The name that this person shows to others.',
        examples: ['Ana']
      })
    ),
    about: Type.Optional(
      Type.String({ maxLength: 139, description: 'The about text of this person.', examples: ['Busy'] })
    ),
    picture: Type.Optional(
      Type.Union([Type.String({ minLength: 1, maxLength: 5_000_000 }), Type.Null()], {
        description: 'A JPEG in base64; null takes the picture away.',
        examples: [null]
      })
    ),
    lastSeen: Type.Optional(
      Type.Integer({
        minimum: 0,
        description: 'When this person was last online: Unix time in seconds; 0: hidden.',
        examples: [1795521600]
      })
    )
  },
  { description: 'What of it is to change.' }
)

export const NameBody = Type.Object({
  phone: Phone('The contact.'),
  name: Type.Union([Type.String({ minLength: 1, maxLength: 100 }), Type.Null()], {
    description: 'The name in the address book; null takes the number out of it.',
    examples: ['Ana Lima']
  })
})

export const BlockBody = Type.Object({
  phone: Phone('The blocked contact.'),
  blocked: Type.Boolean({ default: true, description: 'false: no longer.', examples: [true] })
})

export const SandboxPeopleReply = Type.Object(
  {
    blocked: Type.Array(Type.String(), {
      description: 'Phone numbers that the account blocks.',
      examples: [['5511999990000']]
    }),
    contacts: Type.Array(
      Type.Object({
        phone: Phone('Phone number.'),
        name: Type.String({ description: 'Name that the account gave it.', examples: ['Ana Lima'] })
      }),
      { description: 'The address book.' }
    )
  },
  { description: 'What the account says of others.' }
)

export const SandboxChatsReply = Type.Object(
  {
    chats: Type.Array(
      Type.Object({
        chat: Type.String({
          description: 'Phone number of the other one, or id of a group.',
          examples: ['5511999990000']
        }),
        messages: Type.Integer({ description: 'How many messages are in it.', examples: [2] }),
        unread: Type.Integer({ description: 'How many of them the account has not read.', examples: [1] }),
        markedUnread: Type.Boolean({ description: 'Is it marked as unread?', examples: [false] }),
        archived: Type.Boolean({ description: 'Is it archived?', examples: [false] }),
        pinned: Type.Boolean({ description: 'Is it pinned?', examples: [false] }),
        muted: Type.Integer({
          description: 'Until when it is muted: Unix time in seconds; 0: not, -1: for ever.',
          examples: [0]
        }),
        ephemeral: Type.Integer({ description: 'Seconds after which new messages disappear; 0: never.', examples: [0] })
      }),
      { description: 'Newest first.' }
    )
  },
  { description: 'The chats of the account, as the cloud keeps them.' }
)
