import { Type } from '@sinclair/typebox'
import { RecipientFields } from './recipients.js'
import { Reply, success } from './common.js'

const passing = { additionalProperties: true }
const maybe = <T extends Parameters<typeof Type.Union>[0][number]>(schema: T, description: string, example: unknown) =>
  Type.Optional(Type.Union([schema, Type.Null()], { description, examples: [example] }))
const id = maybe(
  Type.Union([Type.Integer(), Type.String({ maxLength: 128 })]),
  'Id of the message in Chatwoot: one that was delivered is not delivered again.',
  4711
)

const AttachmentSchema = Type.Object({
  data_url: maybe(
    Type.String({ maxLength: 4096 }),
    'Where the file is; an attachment without is left out.',
    'https://chat.example.com/rails/active_storage/blobs/redirect/abc/photo.png'
  ),
  file_type: maybe(Type.String({ maxLength: 64 }), 'Kind of file: audio goes out as a voice message.', 'image')
}, { ...passing, description: 'A file of the message.' })

const MessageSchema = Type.Object({
  id,
  content: maybe(Type.String({ maxLength: 65_536 }), 'The text; beside files, their caption.', 'Hello!'),
  attachments: maybe(Type.Array(AttachmentSchema, { maxItems: 30 }), 'The files.', [])
}, { ...passing, description: 'What the agent wrote.' })

export const ChatwootBody = Type.Object({
  event: Type.String({
    maxLength: 128,
    description: 'What happened in Chatwoot. message_created with an outgoing message is delivered.',
    examples: ['message_created']
  }),
  id,
  private: maybe(Type.Boolean(), 'A note among agents: it is not delivered.', false),
  is_private: maybe(Type.Boolean(), 'The same.', false),
  message_type: maybe(
    Type.Union([Type.String({ maxLength: 64 }), Type.Integer()]),
    'Only outgoing messages are delivered.',
    'outgoing'
  ),
  phone: Type.Optional(Type.Union([...RecipientFields.phone.anyOf, Type.Null()], {
    description: 'Recipients; without it, the phone number of the contact of the conversation.',
    examples: ['5511999990000']
  })),
  message: maybe(MessageSchema, 'The message; without it, the first one of the conversation.', { content: 'Hello!' }),
  conversation: maybe(Type.Object({
    messages: maybe(
      Type.Array(MessageSchema, { maxItems: 1000 }),
      'Its messages, of which the first is the one that was written.',
      [{ id: 4711, content: 'Hello!' }]
    ),
    meta: maybe(Type.Object({
      sender: maybe(Type.Object({
        phone_number: maybe(Type.String({ maxLength: 128 }), 'Phone number of the contact.', '+5511999990000'),
        identifier: maybe(
          Type.String({ maxLength: 256 }),
          'Identifier of the contact: used where it has no phone number and this is a chat id.',
          '120363581411652665@g.us'
        )
      }, passing), 'The contact.', { phone_number: '+5511999990000' })
    }, passing), 'Who takes part.', { sender: { phone_number: '+5511999990000' } })
  }, passing), 'The conversation in Chatwoot.', {
    meta: { sender: { phone_number: '+5511999990000' } },
    messages: [{ id: 4711, content: 'Hello!' }]
  })
}, { ...passing, description: 'A webhook call of Chatwoot.' })

export const ChatwootReply = Reply({
  status: success,
  message: Type.Unsafe<'Success on  receive chatwoot' | 'Success on receive chatwoot'>({
    type: 'string',
    enum: ['Success on  receive chatwoot', 'Success on receive chatwoot'],
    description: 'With two blanks after "on": delivered. With one: there was nothing to deliver.',
    examples: ['Success on  receive chatwoot']
  })
}, 'The webhook call was taken.')
