import { Type } from '@sinclair/typebox'
import { Reply, success } from './common.js'

export const RejectCallBody = Type.Object({
  callId: Type.Optional(Type.String({
    maxLength: 128,
    description: 'Id of the call, as in the event of the call; the ringing call by default.',
    examples: ['9F86D081884C7D659A2FEAA0C55AD015']
  }))
}, { additionalProperties: true })

export const RejectCallReply = Reply({
  status: success,
  response: Type.Union([Type.Boolean(), Type.Number()], {
    description: 'true: the call was rejected.',
    examples: [true]
  })
}, 'Nothing rings any more.')
