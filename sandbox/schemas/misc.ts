import { Type } from '@sinclair/typebox'
import { ref } from '../../schemas/ref.js'

const phone = (description: string, example: string) =>
  Type.String({ pattern: '^\\d{8,15}$', description, examples: [example] })
const id = Type.String({
  description: 'Id of the call: the `callId` of reject-call.',
  examples: ['9F86D081884C7D659A2FEAA0C55AD015']
})

export const CallParams = Type.Object({ phone: phone('Phone number of the caller.', '15550000002'), id })

export const CallBody = Type.Object({
  to: phone('Who is called.', '5511999990000'),
  video: Type.Optional(Type.Boolean({ default: false, description: 'A call with video.', examples: [false] }))
})

export const SandboxCallSchema = Type.Object(
  {
    id,
    from: phone('Who calls.', '15550000002'),
    to: phone('Who is called.', '5511999990000'),
    video: Type.Boolean({ description: 'A call with video?', examples: [false] }),
    state: Type.Unsafe<'ringing' | 'rejected' | 'missed' | 'busy'>({
      type: 'string',
      enum: ['ringing', 'rejected', 'missed', 'busy'],
      description:
        'ringing: nobody has ended it yet. rejected: by the one who is called. missed: the caller hung up. busy: ' +
        'another call was ringing there.',
      examples: ['ringing']
    }),
    t: Type.Integer({ description: 'When it began: Unix time in seconds.', examples: [1795521600] })
  },
  { $id: 'SandboxCall', title: 'SandboxCall', description: 'A call of the sandbox.' }
)

export const CallsReply = Type.Object(
  { calls: Type.Array(ref(SandboxCallSchema), { description: 'Oldest first.' }) },
  { description: 'All calls from and to this account.' }
)
