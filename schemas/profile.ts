import { Type } from '@sinclair/typebox'
import { Reply, success } from './common.js'
import { MediaFields } from './media.js'

export const ProfilePicBody = Type.Object({ ...MediaFields }, { additionalProperties: true })

export const ProfileStatusBody = Type.Object({
  status: Type.String({
    maxLength: 139,
    description: 'The line that this account shows about itself; empty for none.',
    examples: ['At work']
  })
}, { additionalProperties: true })

export const UsernameBody = Type.Object({
  name: Type.String({
    minLength: 1,
    maxLength: 25,
    pattern: '\\S',
    description: 'The name that this account shows to others.',
    examples: ['Ana']
  })
}, { additionalProperties: true })

export const ProfileReply = (description: string) => Reply({
  status: success,
  response: Type.Boolean({ description: 'Always true.', examples: [true] })
}, description)
