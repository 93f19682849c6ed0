import { Type } from '@sinclair/typebox'
import { RecipientFields } from './recipients.js'

export const SubscribePresenceBody = Type.Object({
  phone: Type.Optional(RecipientFields.phone),
  isGroup: RecipientFields.isGroup,
  isLid: RecipientFields.isLid,
  all: Type.Optional(Type.Boolean({
    default: false,
    description: 'Subscribe to every contact, or with `isGroup` to every group.',
    examples: [false]
  }))
}, { additionalProperties: true })

export const OnlinePresenceBody = Type.Object({
  isOnline: Type.Optional(Type.Boolean({
    default: true,
    description: 'Show this account as online.',
    examples: [true]
  }))
}, { additionalProperties: true })
