import { Type, type Static } from '@sinclair/typebox'
import { Reply, SessionName, success } from './common.js'
import { otherSideFields } from './identity.js'
import { ref } from './ref.js'

export const MessageSchema = Type.Object({
  id: Type.String({ description: 'Id of the message.', examples: ['true_15550000001@c.us_3EB0A1B2C3'] }),
  ...otherSideFields,
  type: Type.Optional(Type.String({ description: 'Kind of message: chat is a text.', examples: ['chat'] })),
  body: Type.Optional(Type.Any({ description: 'The text.', examples: ['Hello!'] })),
  from: Type.Optional(Type.Any({ description: 'Who sent it.', examples: ['15550000002@c.us'] })),
  to: Type.Optional(Type.Any({ description: 'Chat that it went to.', examples: ['15550000001@c.us'] })),
  chatId: Type.Optional(Type.Any({ description: 'Chat that it is in.', examples: ['15550000001@c.us'] })),
  fromMe: Type.Optional(
    Type.Union([Type.Boolean(), Type.Null()], { description: 'Did this session send it?', examples: [true] })
  ),
  isGroupMsg: Type.Optional(
    Type.Union([Type.Boolean(), Type.Null()], { description: 'Is it in a group?', examples: [false] })
  ),
  ack: Type.Optional(
    Type.Union([Type.Number(), Type.Null()], {
      description: '-1 failed, 0 waiting, 1 at the server, 2 delivered, 3 read, 4 played.',
      examples: [1]
    })
  ),
  t: Type.Optional(
    Type.Union([Type.Number(), Type.Null()], {
      description: 'When it was sent, epoch seconds.',
      examples: [1795521600]
    })
  ),
  author: Type.Optional(Type.Any({ description: 'In a group: who wrote it.', examples: ['992475645745631@lid'] })),
  sender: Type.Optional(
    Type.Any({ description: 'Who wrote it, as a contact.', examples: [{ id: '15550000001@c.us', pushname: 'Ana' }] })
  ),
  caption: Type.Optional(Type.Any({ description: 'Text below a picture, video or document.', examples: ['Look'] })),
  quotedMsgId: Type.Optional(
    Type.Any({ description: 'Id of the message that it answers.', examples: ['false_15550000001@c.us_3EB0A1B2C3'] })
  ),
  mentionedJidList: Type.Optional(
    Type.Any({ description: 'Ids of the mentioned people.', examples: [['992475645745631@lid']] })
  ),
  isMedia: Type.Optional(Type.Any({ description: 'Is it a picture, a video or a sound?', examples: [false] })),
  isMMS: Type.Optional(Type.Any({ description: 'Is there a file to download?', examples: [false] })),
  mimetype: Type.Optional(Type.Any({ description: 'Type of the file.', examples: ['image/jpeg'] })),
  star: Type.Optional(Type.Any({ description: 'Is it starred?', examples: [false] })),
  isForwarded: Type.Optional(Type.Any({ description: 'Was it forwarded?', examples: [false] })),
  latestEditMsgKey: Type.Optional(
    Type.Any({
      description: 'Key of the last edit; only where it was edited.',
      examples: [{ fromMe: true, remote: '15550000001@c.us', id: '3EB0A1B2C3' }]
    })
  ),
  lat: Type.Optional(Type.Any({ description: 'Of a location: latitude in degrees.', examples: [-23.5505] })),
  lng: Type.Optional(Type.Any({ description: 'Of a location: longitude in degrees.', examples: [-46.6333] })),
  loc: Type.Optional(Type.Any({ description: 'Of a location: name and address, a line each.', examples: ['Cafe'] })),
  pollName: Type.Optional(Type.Any({ description: 'Of a poll: the question.', examples: ['Tea or coffee?'] })),
  pollOptions: Type.Optional(
    Type.Any({
      description: 'Of a poll: the options, each with `name` and `localId`.',
      examples: [[{ name: 'Tea', localId: 0 }]]
    })
  ),
  list: Type.Optional(
    Type.Any({
      description: 'Of a list message: its title, button and sections.',
      examples: [{ title: 'Menu', buttonText: 'Choose', sections: [] }]
    })
  ),
  vcardList: Type.Optional(
    Type.Any({
      description: 'Of several contacts: their cards.',
      examples: [[{ displayName: 'Ana', vcard: 'BEGIN:VCARD' }]]
    })
  ),
  timestamp: Type.Optional(
    Type.Union([Type.Number(), Type.Null()], { description: 'The same.', examples: [1795521600] })
  )
},
{
  $id: 'Message',
  title: 'Message',
  additionalProperties: true,
  description: 'A message, as WhatsApp Web holds it; further fields of its own pass through.'
}
)

export const MESSAGE_ID_PATTERN = '^(true|false)_[^@_\\s]+@[a-z.]+_[^@_\\s]{1,128}(_[^\\s]{1,128})?$'

export const MessageId = (description: string) => Type.String({
  pattern: MESSAGE_ID_PATTERN, maxLength: 512, description, examples: ['false_15550000001@c.us_3EB0C767D82B0A7B6A5C']
})

/** One id or several. */
export const MessageIds = (description: string) => Type.Union([
  MessageId('Id of a message.'), Type.Array(MessageId('Id of a message.'), { minItems: 1, maxItems: 1000 })
], { description, examples: ['false_15550000001@c.us_3EB0C767D82B0A7B6A5C'] })

export const MessageParams = Type.Object({
  session: SessionName,
  messageId: MessageId('Id of the message, as events and lists of messages name it.')
})
export const MessageIdParams = Type.Object({
  session: SessionName,
  id: MessageId('Id of the message, as events and lists of messages name it.')
})

export const SendResultSchema = Type.Object({
  id: Type.String({ description: 'Id of the sent message.', examples: ['true_15550000001@c.us_3EB0A1B2C3'] }),
  ack: Type.Number({ description: '0 waiting, 1 at the server, 2 delivered, 3 read, 4 played.', examples: [1] }),
  from: Type.Optional(Type.String({ description: 'Who sent it.', examples: ['15550000002@c.us'] })),
  to: Type.Optional(Type.String({ description: 'Chat that it went to.', examples: ['15550000001@c.us'] })),
  ...otherSideFields,
  sendMsgResult: Type.Optional(
    Type.Any({ description: 'What the server of WhatsApp said.', examples: [{ messageSendResult: 'OK' }] })
  )
}, { $id: 'SendResult', title: 'SendResult', additionalProperties: true, description: 'A sent message in short.' })

export const FailureSchema = Type.Object({
  to: Type.String({ description: 'Chat id of the recipient.', examples: ['15550000001@c.us'] }),
  code: Type.String({ description: 'Code of the error.', examples: ['APP_CALL_TIMEOUT'] }),
  message: Type.String({ description: 'What went wrong.', examples: ['Timed out asking WhatsApp to send text: no answer within 30 s'] })
}, { $id: 'Failure', title: 'Failure', description: 'A recipient that a message did not reach.' })

export const failed = Type.Optional(
  Type.Array(ref(FailureSchema), {
    description:
      'Only where some recipients got it and others did not: the others. Where nobody got it, the reply is an error.'
  })
)

export const MessagesReply = Reply({
  status: success,
  response: Type.Array(ref(MessageSchema), { description: 'The sent message of each recipient, in their order.' }),
  failed
}, 'WhatsApp took the messages.')

export const MessageReply = Reply({ status: success, response: ref(MessageSchema) }, 'The message as it is now.')

export const SendResultsReply = Reply({
  status: success,
  response: Type.Array(ref(SendResultSchema), { description: 'The sent message of each recipient, in their order.' }),
  failed
}, 'WhatsApp took the messages.')

export const SendResultReply = Reply({
  status: success,
  response: Type.Union([
    ref(SendResultSchema),
    Type.Array(ref(SendResultSchema), {
      description: 'With several recipients: the sent message of each, in their order.'
    })
  ], { description: 'The sent message; with several recipients an array of them.' }),
  failed
}, 'WhatsApp took the messages.')

export type Message = Static<typeof MessageSchema>
export type SendResult = Static<typeof SendResultSchema>
