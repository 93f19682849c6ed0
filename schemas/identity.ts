import { Type } from '@sinclair/typebox'

const orNull = (description: string, example: string) =>
  Type.Optional(Type.Union([Type.String(), Type.Null()], { description, examples: [example] }))

/** Who somebody is, whichever id stands beside it. @param whose as in "Phone number …" */
export const identityFields = (whose: string) => ({
  phone: orNull(`Phone number ${whose}, in digits; null where WhatsApp Web does not know it.`, '15550000001'),
  lid: orNull(`LID ${whose}; null where WhatsApp Web does not know it.`, '992475645745631@lid')
})

/** Of a message or of what happened in a chat. */
export const otherSideFields = identityFields('of the chat partner, or in a group of the author')
