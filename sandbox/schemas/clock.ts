import { Type } from '@sinclair/typebox'

const Offset = Type.Number({
  minimum: -1e10,
  maximum: 1e10,
  description: "Seconds that the clock is ahead of this machine's; below 0: behind.",
  examples: [0]
})
const Frozen = Type.Boolean({ description: 'Whether the clock stands still.', examples: [false] })

export const ClockBody = Type.Object(
  {
    now: Type.Optional(
      Type.Number({
        minimum: 0,
        maximum: 1e10,
        description: 'The time that it shall be: Unix time in seconds.',
        examples: [1795521600]
      })
    ),
    offset: Type.Optional(Offset),
    advance: Type.Optional(
      Type.Number({
        minimum: -1e10,
        maximum: 1e10,
        description: 'Seconds to move the clock ahead; below 0: back.',
        examples: [160]
      })
    ),
    frozen: Type.Optional(Frozen)
  },
  { additionalProperties: false, description: 'What of it is to change.' }
)

export const ClockReply = Type.Object(
  {
    now: Type.Number({ description: 'What time it is: Unix time in seconds.', examples: [1795521600] }),
    offset: Offset,
    frozen: Frozen
  },
  { description: 'The clock.' }
)
