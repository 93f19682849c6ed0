import { Type } from '@sinclair/typebox'
import { LiveLocationField } from './live-location.js'
import { MessageMediaField } from './media.js'

const Person = (description: string) => Type.String({ description, examples: ['5511999990000'] })
const Instant = (description: string) => Type.Integer({ description, examples: [1795521600000] })

const ListSections = Type.Array(
  Type.Object({
    title: Type.Optional(Type.String({ description: 'Title of the section.', examples: ['Drinks'] })),
    rows: Type.Array(
      Type.Object({
        rowId: Type.String({ description: 'What is answered when the row is chosen.', examples: ['tea'] }),
        title: Type.String({ description: 'Text of the row.', examples: ['Tea'] }),
        description: Type.Optional(Type.String({ description: 'Smaller text below it.', examples: ['Green'] }))
      }),
      { description: 'The rows.' }
    )
  }),
  { description: 'Sections of the list.' }
)

/** What each kind of message has besides its text. */
export const MessageKindFields = {
  media: MessageMediaField,
  background: Type.Optional(Type.String({ description: 'Background color of a text status.', examples: ['#0275d8'] })),
  font: Type.Optional(Type.Integer({ description: 'Font of the text of a status update.', examples: [2] })),
  link: Type.Optional(
    Type.Object(
      {
        url: Type.String({ description: 'The link in the text.', examples: ['https://example.com/'] }),
        title: Type.String({ description: 'Title of its preview.', examples: ['Example'] }),
        description: Type.String({ description: 'Text of its preview.', examples: ['An example.'] })
      },
      { description: 'The link that is shown with a preview.' }
    )
  ),
  location: Type.Optional(
    Type.Object(
      {
        lat: Type.Number({ description: 'Latitude in degrees.', examples: [-23.5505] }),
        lng: Type.Number({ description: 'Longitude in degrees.', examples: [-46.6333] }),
        name: Type.Optional(Type.String({ description: 'Name of the place.', examples: ['Cafe'] })),
        address: Type.Optional(Type.String({ description: 'Address of the place.', examples: ['Street 1'] })),
        url: Type.Optional(Type.String({ description: 'Page of the place.', examples: ['https://example.com/'] }))
      },
      { description: 'The place of a location message.' }
    )
  ),
  live: LiveLocationField,
  poll: Type.Optional(
    Type.Object(
      {
        options: Type.Array(Type.String(), { description: 'What can be chosen.', examples: [['Tea', 'Coffee']] }),
        selectable: Type.Integer({ description: 'How many of them at most; 0: any number.', examples: [1] })
      },
      { description: 'A poll; its question is the body.' }
    )
  ),
  contacts: Type.Optional(
    Type.Array(
      Type.Object({
        name: Type.String({ description: 'Shown name.', examples: ['Ana'] }),
        vcard: Type.String({ description: 'The card.', examples: ['BEGIN:VCARD\nVERSION:3.0\nFN:Ana\nEND:VCARD'] })
      }),
      { description: 'The contacts of a contact message.' }
    )
  ),
  list: Type.Optional(
    Type.Object(
      {
        title: Type.Optional(Type.String({ description: 'Title.', examples: ['Menu'] })),
        buttonText: Type.String({ description: 'Text of the button that opens the list.', examples: ['Choose'] }),
        footer: Type.Optional(Type.String({ description: 'Text at the foot.', examples: ['Thanks'] })),
        sections: ListSections
      },
      { description: 'The list of a list message; its description is the body.' }
    )
  ),
  buttons: Type.Optional(
    Type.Array(
      Type.Object({
        name: Type.String({
          description: 'Kind of button: quick_reply, cta_url, cta_call, cta_copy, review_and_pay, payment_info, ...',
          examples: ['quick_reply']
        }),
        params: Type.Any({
          description: 'What the button does, in the words of WhatsApp.',
          examples: [{ display_text: 'Yes', id: 'yes' }]
        })
      }),
      { description: 'Buttons of the message, as a phone shows them.' }
    )
  ),
  title: Type.Optional(
    Type.String({ description: 'Title above the text of a message with buttons.', examples: ['Question'] })
  ),
  footer: Type.Optional(
    Type.String({ description: 'Text at the foot of a message with buttons.', examples: ['Thanks'] })
  ),
  order: Type.Optional(
    Type.Object(
      {
        id: Type.String({ description: 'Id of the order.', examples: ['123456789012345'] }),
        itemCount: Type.Integer({ description: 'How many products it names.', examples: [1] }),
        total: Type.Number({ description: 'What it costs, in thousandths of the currency.', examples: [89900] }),
        currency: Type.String({ description: 'The currency.', examples: ['BRL'] })
      },
      { description: 'What a customer has ordered.' }
    )
  ),
  notification: Type.Optional(
    Type.Object(
      {
        action: Type.String({
          description:
            'What happened to the group: create, add, invite (joined by the link), remove, leave, promote, ' +
            'demote, subject, description, announce, restrict, ephemeral, ...',
          examples: ['add']
        }),
        participants: Type.Array(Type.String(), {
          description: 'The members that it is about.',
          examples: [['992475645745631@lid']]
        })
      },
      {
        description:
          'Something that happened to a group; the body is the new subject, description or value of the setting.'
      }
    )
  ),
  chosenId: Type.Optional(
    Type.String({ description: 'Of an answer to a list or to buttons: id of what was chosen.', examples: ['tea'] })
  ),
  forwarded: Type.Optional(Type.Boolean({ description: 'Whether it was forwarded.', examples: [true] }))
}

/** What others, or oneself, have done to a message. */
export const MessageStateFields = {
  edited: Type.Optional(
    Type.Boolean({ description: 'Whether its author has changed it; the body is the new one.', examples: [true] })
  ),
  revokedBy: Type.Optional(Person('Who deleted it for everybody; nothing of its content is left.')),
  starred: Type.Optional(Type.Boolean({ description: 'Whether this account has starred it.', examples: [true] })),
  reactions: Type.Optional(
    Type.Array(
      Type.Object({
        from: Person('Who reacted.'),
        text: Type.String({ description: 'The emoji.', examples: ['👍'] }),
        t: Instant('When, in Unix time, milliseconds.')
      }),
      { description: 'Reactions: one a person.' }
    )
  ),
  votes: Type.Optional(
    Type.Array(
      Type.Object({
        from: Person('Who voted.'),
        options: Type.Array(Type.String(), { description: 'What was chosen.', examples: [['Tea']] }),
        t: Instant('When, in Unix time, milliseconds.')
      }),
      { description: 'Votes on a poll: one a person, the last.' }
    )
  )
}

const MessageId = Type.String({
  minLength: 1,
  maxLength: 200,
  description: 'Id of the message: as a session names it, or only its own part.',
  examples: ['false_5511999990000@c.us_3AF8E1C07D4B29A6E5D3']
})
const Chat = Type.String({
  pattern: '^(\\d{8,15}|\\d+@g\\.us)$',
  description: 'The chat: a phone number, or the id of a group.',
  examples: ['15550000001']
})

export const ReactBody = Type.Object({
  messageId: MessageId,
  reaction: Type.String({
    maxLength: 32,
    description: 'The emoji; an empty text takes the reaction back.',
    examples: ['👍']
  })
})
export const VoteBody = Type.Object({
  messageId: MessageId,
  options: Type.Array(Type.String({ maxLength: 100 }), {
    maxItems: 12,
    description: 'What is chosen, by the names of the options; none takes the vote back.',
    examples: [['Tea']]
  })
})
export const ChooseBody = Type.Object({
  messageId: MessageId,
  id: Type.String({ maxLength: 256, description: 'Id of the row or of the button.', examples: ['tea'] })
})
export const EditBody = Type.Object({
  messageId: MessageId,
  body: Type.String({ minLength: 1, maxLength: 65_536, description: 'The new text.', examples: ['Hello again'] })
})
export const RevokeBody = Type.Object({ messageId: MessageId })
export const SendLocationBody = Type.Object({
  to: Chat,
  lat: Type.Number({ minimum: -90, maximum: 90, description: 'Latitude in degrees.', examples: [-23.5505] }),
  lng: Type.Number({ minimum: -180, maximum: 180, description: 'Longitude in degrees.', examples: [-46.6333] }),
  name: Type.Optional(Type.String({ maxLength: 500, description: 'Name of the place.', examples: ['Cafe'] })),
  address: Type.Optional(Type.String({ maxLength: 500, description: 'Address of the place.', examples: ['Street 1'] }))
})
export const SendPollBody = Type.Object({
  to: Chat,
  name: Type.String({ minLength: 1, maxLength: 255, description: 'The question.', examples: ['Tea or coffee?'] }),
  options: Type.Array(Type.String({ minLength: 1, maxLength: 100 }), {
    minItems: 2,
    maxItems: 12,
    description: 'What can be chosen.',
    examples: [['Tea', 'Coffee']]
  }),
  selectable: Type.Integer({
    minimum: 0,
    default: 0,
    description: 'How many options at most; 0: any number.',
    examples: [1]
  })
})
export const SendContactBody = Type.Object({
  to: Chat,
  contacts: Type.Array(
    Type.Object({
      name: Type.String({ minLength: 1, maxLength: 100, description: 'Shown name.', examples: ['Carla'] }),
      phone: Type.String({ pattern: '^\\d{8,15}$', description: 'Phone number.', examples: ['15550000003'] })
    }),
    { minItems: 1, maxItems: 20, description: 'Whose cards are sent.' }
  )
})
