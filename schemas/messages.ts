import { Type } from '@sinclair/typebox'
import { RecipientFields } from './recipients.js'

export const MessageSchema = Type.Object({
  id: Type.String({ description: 'Id of the message.', examples: ['true_15550000001@c.us_3EB0A1B2C3'] }),
  type: Type.Optional(Type.String({ description: 'Kind of message: chat is a text.', examples: ['chat'] })),
  body: Type.Optional(Type.Any({ description: 'The text.', examples: ['Hello!'] })),
  from: Type.Optional(Type.Any({ description: 'Who sent it.', examples: ['15550000002@c.us'] })),
  to: Type.Optional(Type.Any({ description: 'Chat that it went to.', examples: ['15550000001@c.us'] })),
  chatId: Type.Optional(Type.Any({ description: 'Chat that it is in.', examples: ['15550000001@c.us'] })),
  fromMe: Type.Optional(Type.Boolean({ description: 'Did this session send it?', examples: [true] })),
  isGroupMsg: Type.Optional(Type.Boolean({ description: 'Is it in a group?', examples: [false] })),
  ack: Type.Optional(Type.Number({ description: '-1 failed, 0 waiting, 1 at the server, 2 delivered, 3 read, 4 played.', examples: [1] })),
  t: Type.Optional(Type.Number({ description: 'When it was sent, epoch seconds.', examples: [1795521600] })),
  timestamp: Type.Optional(Type.Number({ description: 'The same.', examples: [1795521600] }))
}, { $id: 'Message', title: 'Message', additionalProperties: true, description: 'A message, as WhatsApp Web holds it; further fields of its own pass through.' })

export const SendMessageBody = Type.Object({
  ...RecipientFields,
  message: Type.String({ minLength: 1, maxLength: 65536, description: 'The text.', examples: ['Hello!'] }),
  options: Type.Optional(Type.Object({
    quotedMsg: Type.Optional(Type.String({ description: 'Id of the message to reply to.', examples: ['false_15550000001@c.us_3EB0A1B2C3'] })),
    mentionedList: Type.Optional(Type.Array(Type.String(), { description: 'Chat ids of the persons that the text names with @number.', examples: [['15550000001@c.us']] })),
    detectMentioned: Type.Optional(Type.Boolean({ description: 'Find the mentions in the text.', examples: [true] })),
    linkPreview: Type.Optional(Type.Any({ description: 'false for no preview of a link in the text, or the preview itself.', examples: [false] })),
    createChat: Type.Optional(Type.Boolean({ description: 'Make the chat where there is none yet (the default).', examples: [true] })),
    delay: Type.Optional(Type.Integer({ minimum: 0, maximum: 20000, description: 'Milliseconds to wait before it is sent.', examples: [500] })),
    markIsRead: Type.Optional(Type.Boolean({ description: 'Mark the chat as read.', examples: [true] })),
    messageId: Type.Optional(Type.String({ description: 'Id for the new message, of your own making.', examples: ['true_15550000001@c.us_3EB0C0FFEE00C0FFEE00'] }))
  }, { additionalProperties: true, description: "wa-js's options of a text message; others than these pass through." }))
}, { additionalProperties: true })
