import { Type, type TProperties, type TSchema } from '@sinclair/typebox'

/** WhatsApp Web has further fields of its own, which pass through. */
export const open = <P extends TProperties>(properties: P, description: string, examples?: object[]) =>
  Type.Object(properties, { additionalProperties: true, description, ...(examples && { examples }) })

/** A field that may be null or missing: WhatsApp Web has it where it has something to say. */
export const maybe = <T extends TSchema>(schema: T) =>
  Type.Optional(
    Type.Union([schema, Type.Null()], { description: schema.description ?? '', examples: schema['examples'] ?? [] })
  )

export const text = (description: string, example: string) => Type.String({ description, examples: [example] })
export const number = (description: string, example: number) => Type.Number({ description, examples: [example] })
export const flag = (description: string, example = false) => Type.Boolean({ description, examples: [example] })
export const choice = <const V extends string>(values: readonly V[], description: string) =>
  Type.Unsafe<V>({ type: 'string', enum: [...values], description, examples: [values[0]] })

/** Ids are texts in all events. */
export const chatId = (description: string, example = '15550000001@c.us') => text(description, example)
export const personId = (description: string) =>
  text(`${description} In a group this may be the id that hides the number (…@lid).`, '15550000001@c.us')
export const groupId = text('Id of the group.', '120363000000000000@g.us')
export const sentAt = number('When it was sent, in epoch seconds.', 1795521600)

export const messageId = (description: string) => text(description, 'false_15550000001@c.us_3EB0A1B2C3')

export const backfilledChange = Type.Optional(
  Type.Literal(true, {
    description: 'Only of a change that came while nobody listened, and was found afterwards.',
    examples: [true]
  })
)

const KEY = {
  fromMe: true,
  remote: '15550000001@c.us',
  id: '3EB0A1B2C3',
  _serialized: 'true_15550000001@c.us_3EB0A1B2C3'
}

/** How WhatsApp names a message where it does not write one text for it. */
export const messageKey = (description: string) => open({
  fromMe: flag('Is it of this account?', true),
  remote: chatId('Chat that it is in.'),
  id: text('Its own part of the id.', '3EB0A1B2C3'),
  participant: Type.Optional(personId('In a group: who wrote it.')),
  _serialized: text('The id as other events and all calls have it.', 'true_15550000001@c.us_3EB0A1B2C3')
}, description, [KEY])
