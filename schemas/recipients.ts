import { Type } from '@sinclair/typebox'
import { Flag } from './flag.js'

const flag = (description: string) => Type.Optional(Flag(description, false))

/** Said of every route that sends to recipients. */
export const EACH_RECIPIENT =
  'Several recipients get it one after the other; if a number is not on WhatsApp, the reply ' +
  'is 400 and nothing is sent.'

/** Fields of every body that names recipients. */
export const RecipientFields = {
  phone: Type.Union(
    [Type.String({ maxLength: 65536 }), Type.Array(Type.String({ maxLength: 128 }), { maxItems: 1000 })],
    {
      description:
        'Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). ' +
        'Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.',
      examples: ['15550000001']
    }
  ),
  isGroup: flag('The recipients are groups.'),
  isNewsletter: flag('The recipients are newsletters (channels).'),
  isLid: flag('The recipients are LIDs.')
}
