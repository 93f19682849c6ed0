import { Type } from '@sinclair/typebox'

const Phone = (description: string) => Type.String({ pattern: '^\\d{8,15}$', description, examples: ['5511999990000'] })

const PastContactSchema = Type.Object(
  {
    phone: Phone('Phone number of the person.'),
    pushname: Type.Optional(
      Type.String({ maxLength: 25, description: 'The name that they show to others.', examples: ['Ana'] })
    ),
    name: Type.Optional(
      Type.String({
        minLength: 1,
        maxLength: 100,
        description: 'Their name in the address book of the session.',
        examples: ['Ana Lima']
      })
    ),
    business: Type.Optional(Type.Boolean({ description: 'Whether this is a business account.', examples: [false] }))
  },
  { additionalProperties: false }
)

const PastMessageSchema = Type.Object(
  {
    body: Type.String({ minLength: 1, maxLength: 65_536, description: 'The text.', examples: ['Hello'] }),
    fromMe: Type.Optional(
      Type.Boolean({ description: 'Whether the session wrote it. Default: false.', examples: [true] })
    ),
    from: Type.Optional(
      Phone('In a group: the member who wrote it. Default: the first of the members but the session.')
    ),
    timestamp: Type.Optional(
      Type.Integer({
        minimum: 0,
        description: 'When: Unix time in seconds, not after the time in the sandbox. Default: now.',
        examples: [1795521600]
      })
    )
  },
  { additionalProperties: false }
)

const PastChatSchema = Type.Object(
  {
    phone: Type.Optional(Phone('The other one, in a chat between two.')),
    groupId: Type.Optional(
      Type.String({
        pattern: '^\\d+@g\\.us$',
        description: 'A group that there is, and that the session is in.',
        examples: ['120363581411652665@g.us']
      })
    ),
    group: Type.Optional(
      Type.Object(
        {
          subject: Type.String({ minLength: 1, maxLength: 100, description: 'Name of the group.', examples: ['Team'] }),
          owner: Type.Optional(Phone('Who made it. Default: the session.')),
          members: Type.Array(Phone('A member.'), {
            maxItems: 1024,
            description: 'Who is in it besides the session and the owner.',
            examples: [['5511999990000']]
          })
        },
        { additionalProperties: false, description: 'A group to make.' }
      )
    ),
    unread: Type.Optional(
      Type.Integer({
        minimum: 0,
        description: 'How many of the newest messages that came in are unread. Default: 0.',
        examples: [1]
      })
    ),
    archived: Type.Optional(Type.Boolean({ description: 'Is it archived?', examples: [false] })),
    pinned: Type.Optional(Type.Boolean({ description: 'Is it pinned?', examples: [false] })),
    muted: Type.Optional(
      Type.Integer({
        minimum: -1,
        description: 'Until when it is muted: Unix time in seconds; 0: not, -1: for ever.',
        examples: [0]
      })
    ),
    markedUnread: Type.Optional(Type.Boolean({ description: 'Is it marked as unread?', examples: [false] })),
    messages: Type.Optional(
      Type.Array(PastMessageSchema, { maxItems: 100_000, description: 'Its messages. Default: none.' })
    )
  },
  { additionalProperties: false, description: 'With one of `phone`, `groupId` and `group`.' }
)

export const HistoryBody = Type.Object(
  {
    contacts: Type.Optional(
      Type.Array(PastContactSchema, { maxItems: 100_000, description: 'People with a name. All others exist too.' })
    ),
    chats: Type.Optional(Type.Array(PastChatSchema, { maxItems: 100_000, description: 'Chats of the session.' }))
  },
  { additionalProperties: false }
)

export const HistoryReply = Type.Object(
  {
    chats: Type.Array(
      Type.Object({
        chat: Type.String({ description: 'Phone number, or id of the group.', examples: ['5511999990000'] }),
        messages: Type.Array(Type.String(), {
          description: 'Ids of its messages, as the session names them, in the order in which they were given.',
          examples: [['false_5511999990000@c.us_3AF8E1C07D4B29A6E5D3']]
        })
      }),
      { description: 'The chats, in the order in which they were given.' }
    )
  },
  { description: 'Added, and the pages of the account show it.' }
)
