import { Type, type TProperties } from '@sinclair/typebox'
import { MESSAGE_ID_PATTERN, MessageId } from './messages.js'

const passing = { additionalProperties: true }

const Quoted = (description: string) =>
  Type.Optional(
    Type.String({
      pattern: `^$|${MESSAGE_ID_PATTERN}`,
      maxLength: 512,
      description,
      examples: ['false_15550000001@c.us_3EB0C767D82B0A7B6A5C']
    })
  )
const People = (description: string) => Type.Optional(Type.Union([
  Type.Array(Type.String({ maxLength: 128 }), { maxItems: 1000 }), Type.String({ maxLength: 65_536 })
], { description, examples: [['15550000001@c.us']] }))

/** Which message is quoted. Every route that sends a message takes these. */
export const QuotedFields = {
  quotedMessageId: Quoted('Id of the message to reply to.'),
  quotedMsg: Quoted('The same, where `quotedMessageId` is not given.')
}

/** Who is mentioned. */
export const MentionedFields = {
  mentioned: People('Who is mentioned: numbers or chat ids. The text names each with @number.'),
  mentionedList: People('The same, where `mentioned` is not given.')
}

/** wa-js's options of every message. */
export const SendOptions = {
  ...QuotedFields,
  ...MentionedFields,
  detectMentioned: Type.Optional(
    Type.Boolean({
      description: 'In groups: find the members that the text names with @number (the default).',
      examples: [true]
    })
  ),
  createChat: Type.Optional(
    Type.Boolean({ description: 'Create the chat if there is none yet (the default).', examples: [true] })
  ),
  delay: Type.Optional(
    Type.Integer({
      minimum: 0,
      maximum: 20_000,
      description: 'Milliseconds to wait before it is sent; a text shows as being typed meanwhile.',
      examples: [500]
    })
  ),
  markIsRead: Type.Optional(Type.Boolean({ description: 'Mark the chat as read.', examples: [true] })),
  messageId: Type.Optional(
    MessageId('Id for the new message, of your own making: it must begin with true_ and the chat.')
  )
}

/** Fields of the body of a route that sends a message: quoting and mentioning, and wa-js's options. */
export const MessageFields = (further: TProperties = {}, what = 'a message') => ({
  ...QuotedFields,
  messageId: Quoted('The same as `quotedMessageId`, as send-reply calls it.'),
  ...MentionedFields,
  options: Type.Optional(
    Type.Object(
      { ...SendOptions, ...further },
      {
        ...passing,
        description: `wa-js's options of ${what}; they win over the fields beside them, and others than these pass ` +
          'through. In a form: their JSON.'
      }
    )
  )
})
