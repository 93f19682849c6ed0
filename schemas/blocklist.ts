import { Type, type Static } from '@sinclair/typebox'
import { Reply, success } from './common.js'
import { identityFields } from './identity.js'
import { RecipientFields } from './recipients.js'

export const BlockBody = Type.Object({ ...RecipientFields }, { additionalProperties: true })

export const BlocklistReply = Reply({
  status: success,
  response: Type.Array(Type.Object({
    phone: Type.String({
      description: 'The number; the LID if WhatsApp does not reveal the number.',
      examples: ['15550000001']
    }),
    id: Type.String({ description: 'The id under which the person is blocked.', examples: ['15550000001@c.us'] }),
    lid: identityFields('of this person').lid
  }), { description: 'The blocked contacts.' })
}, 'The list.')

export type BlockedContact = Static<typeof BlocklistReply>['response'][number]
