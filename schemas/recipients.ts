import { Type } from '@sinclair/typebox'
import { Flag } from './flag.js'

const flag = (description: string) => Type.Optional(Flag(description, false))

/** Fields of every body that names recipients. */
export const RecipientFields = {
  phone: Type.Union(
    [Type.String({ maxLength: 65536 }), Type.Array(Type.String({ maxLength: 128 }), { maxItems: 1000 })],
    {
      description: 'Recipients: numbers with country code, or chat ids (…@c.us, …@g.us, …@lid, …@newsletter). ' +
        'Several as a list, or in one text separated by commas or semicolons. All are checked before anything is sent.',
      examples: ['15550000001']
    }
  ),
  isGroup: flag('The recipients are groups.'),
  isNewsletter: flag('The recipients are newsletters (channels).'),
  isLid: flag('The recipients are LIDs.')
}
