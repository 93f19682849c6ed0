import { Type } from '@sinclair/typebox'
import { MessageFields } from './message-options.js'
import { MessageId } from './messages.js'
import { RecipientFields } from './recipients.js'

const passing = { additionalProperties: true }
const Text = (description: string, example: string) =>
  Type.String({ minLength: 1, maxLength: 65_536, description, examples: [example] })
const Line = (description: string, example: string, maxLength = 500) =>
  Type.String({ maxLength, description, examples: [example] })
const Amount = (description: string, example: number) =>
  Type.Optional(Type.Number({ minimum: 0, description, examples: [example] }))

const Button = Type.Object({
  text: Type.String({ minLength: 1, maxLength: 60, description: 'What is written on it.', examples: ['Yes'] }),
  id: Type.Optional(Line('A button to reply: what comes back with the answer.', 'yes', 256)),
  url: Type.Optional(Line('A button that opens a page.', 'https://example.com/', 2048)),
  phoneNumber: Type.Optional(Line('A button that calls a number.', '+15550000001', 30)),
  code: Type.Optional(Line('A button that copies a code.', '123456', 100))
}, passing)

const ButtonOptions = {
  buttons: Type.Optional(
    Type.Array(Button, {
      minItems: 1,
      maxItems: 3,
      description: 'Up to three buttons: either all to reply, or all to act (open a page, call, copy).',
      examples: [[{ id: 'yes', text: 'Yes' }]]
    })
  ),
  title: Type.Optional(Line('With buttons: a title above the text.', 'Question', 60)),
  footer: Type.Optional(Line('With buttons: a text at the foot.', 'Thank you', 60))
}

const TextOptions = {
  linkPreview: Type.Optional(Type.Union([
    Type.Boolean(),
    Type.Object({
      title: Type.Optional(Line('Title.', 'Example')),
      description: Type.Optional(Line('Text below it.', 'An example.')),
      thumbnail: Type.Optional(Type.String({ description: 'JPEG in base64.', examples: ['/9j/4AAQSkZJRg=='] }))
    }, passing),
    Type.Null()
  ], { description: 'false for no preview of a link in the text, or the preview itself.', examples: [false] })),
  ...ButtonOptions
}

const TextFields = MessageFields(TextOptions, 'a text')

export const SendMessageBody = Type.Object({
  ...RecipientFields,
  message: Text('The text.', 'Hello!'),
  ...TextFields
}, passing)

export const SendReplyBody = Type.Object({
  ...RecipientFields,
  message: Text('The text.', 'Yes, at noon.'),
  ...TextFields,
  messageId: Type.Optional(MessageId('Id of the message to reply to. It must be given, here or as `quotedMessageId`.'))
}, passing)

export const SendStatusBody = Type.Object(
  { message: Text('The text of the status update.', 'Open until six today.') },
  passing
)

export const SendMentionedBody = Type.Object({
  ...RecipientFields,
  message: Text('The text; it names each mentioned person with @number.', 'Hello @15550000001'),
  ...TextFields
}, passing)

export const SendLinkPreviewBody = Type.Object({
  ...RecipientFields,
  url: Type.String({
    pattern: '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+$',
    maxLength: 2048,
    description: 'The link.',
    examples: ['https://example.com/']
  }),
  caption: Type.Optional(
    Line('Text of the message; the link is put before it unless it is in it.', 'Have a look', 65_536)
  ),
  message: Type.Optional(Line('The same, where `caption` is not given.', 'Have a look', 65_536)),
  ...TextFields
}, passing)

export const SendLocationBody = Type.Object({
  ...RecipientFields,
  lat: Type.Number({ minimum: -90, maximum: 90, description: 'Latitude in degrees, -90 to 90.', examples: [-23.5505] }),
  lng: Type.Number({
    minimum: -180,
    maximum: 180,
    description: 'Longitude in degrees, -180 to 180.',
    examples: [-46.6333]
  }),
  title: Type.Optional(Line('Name of the place.', 'Cafe')),
  address: Type.Optional(Line('Address of the place.', 'Street 1')),
  ...MessageFields()
}, passing)

export const SendButtonsBody = Type.Object({
  ...RecipientFields,
  message: Text('The text.', 'Do you come?'),
  ...TextFields
}, passing)

const Row = Type.Object({
  rowId: Type.String({ maxLength: 200, description: 'What comes back when the row is chosen.', examples: ['tea'] }),
  title: Type.String({ minLength: 1, maxLength: 100, description: 'Text of the row.', examples: ['Tea'] }),
  description: Type.Optional(Line('Smaller text below it.', 'Green'))
}, passing)

export const SendListMessageBody = Type.Object({
  ...RecipientFields,
  description: Type.Optional(Line('The text above the button.', 'What would you like?', 4096)),
  sections: Type.Array(Type.Object({
    title: Type.Optional(Line('Title of the section.', 'Drinks')),
    rows: Type.Array(Row, { minItems: 1, maxItems: 10, description: 'What can be chosen.' })
  },
  passing
  ),
  {
    minItems: 1,
    maxItems: 10,
    description: 'Sections of the list.',
    examples: [[{ title: 'Drinks', rows: [{ rowId: 'tea', title: 'Tea', description: 'Green' }] }]]
  }
  ),
  buttonText: Type.Optional(
    Type.String({
      minLength: 1,
      maxLength: 60,
      default: 'SELECT AN OPTION',
      description: 'Text of the button that opens the list.',
      examples: ['Menu']
    })
  ),
  title: Type.Optional(Line('Title of the message.', 'Our menu', 60)),
  footer: Type.Optional(Line('Text at the foot.', 'Thank you', 60)),
  ...MessageFields({}, 'a list')
}, passing)

const Item = Type.Object({
  type: Type.Unsafe<'product' | 'custom'>({
    type: 'string',
    enum: ['product', 'custom'],
    description: 'product: one of the catalog, by its id. custom: with a name and a price of its own.',
    examples: ['custom']
  }),
  id: Type.Optional(
    Type.Union([Type.String({ maxLength: 64 }), Type.Number()], {
      description: 'Id of the product.',
      examples: ['6987301181294']
    })
  ),
  name: Type.Optional(Line('Name of a custom item.', 'Tea')),
  price: Type.Optional(
    Type.Number({
      minimum: 0,
      description: 'Price of one, in thousandths of the currency unless `offset` says otherwise.',
      examples: [5000]
    })
  ),
  qnt: Type.Optional(Type.Number({ minimum: 1, description: 'How many.', examples: [2] }))
}, passing)

export const SendOrderMessageBody = Type.Object({
  ...RecipientFields,
  items: Type.Array(Item, {
    minItems: 1,
    maxItems: 100,
    description: 'What is ordered.',
    examples: [[{ type: 'custom', name: 'Tea', price: 5000, qnt: 2 }]]
  }),
  ...MessageFields({
    tax: Amount('Tax, in the same unit as the prices.', 100),
    shipping: Amount('Shipping costs.', 100),
    discount: Amount('Discount.', 100),
    offset: Type.Optional(
      Type.Number({
        minimum: 1,
        description: 'How many parts the prices divide the currency into: 1000 where it is missing.',
        examples: [1000]
      })
    ),
    notes: Type.Optional(Line('A text with the order.', 'For table 4', 1024))
  }, 'an order')
}, passing)

export const SendPollMessageBody = Type.Object({
  ...RecipientFields,
  name: Type.String({ minLength: 1, maxLength: 255, description: 'The question.', examples: ['Tea or coffee?'] }),
  choices: Type.Array(Type.String({ minLength: 1, maxLength: 100 }), {
    minItems: 2,
    maxItems: 12,
    uniqueItems: true,
    description: 'What can be chosen.',
    examples: [['Tea', 'Coffee']]
  }),
  ...MessageFields({
    selectableCount: Type.Optional(
      Type.Integer({
        minimum: 0,
        maximum: 12,
        description: 'How many may be chosen; 0, the default: any number.',
        examples: [1]
      })
    )
  }, 'a poll')
}, passing)

export const SendPixKeyBody = Type.Object({
  ...RecipientFields,
  keyType: Type.Unsafe<'CNPJ' | 'CPF' | 'PHONE' | 'EMAIL' | 'EVP'>({
    type: 'string',
    enum: ['CNPJ', 'CPF', 'PHONE', 'EMAIL', 'EVP'],
    description: 'Kind of the PIX key.',
    examples: ['EMAIL']
  }),
  name: Type.String({ minLength: 1, maxLength: 100, description: 'Who is paid.', examples: ['Cafe'] }),
  key: Type.String({ minLength: 1, maxLength: 140, description: 'The PIX key.', examples: ['cafe@example.com'] }),
  instructions: Type.Optional(Line('How to pay.', 'Pay within a day', 1024)),
  ...MessageFields()
}, passing)

export const ContactVcardBody = Type.Object({
  ...RecipientFields,
  contactsId: Type.Union(
    [
      Type.String({ minLength: 1, maxLength: 4096 }),
      Type.Array(Type.String({ maxLength: 128 }), { minItems: 1, maxItems: 100 })
    ],
    { description: 'Whose cards are sent: numbers or chat ids.', examples: ['15550000003@c.us'] }
  ),
  name: Type.Optional(
    Type.String({
      maxLength: 100,
      description: 'With one contact: the name on the card, in place of the known one.',
      examples: ['Carla']
    })
  ),
  ...MessageFields()
}, passing)
