import { Type, type TProperties } from '@sinclair/typebox'

export const OperatorQuery = Type.Object({
  secretkey: Type.Optional(Type.String({
    maxLength: 256,
    description: "The server's SECRET_KEY. It may come as `Authorization: Bearer <secret key>` instead, which no log " +
      'sees.',
    examples: ['THISISMYSECURETOKEN']
  }))
})

const health = <T extends string, P extends TProperties>(message: T, description: string, more: P) => Type.Object({
  uptime: Type.Number({ description: 'Seconds since the process came up.', examples: [12.5] }),
  message: Type.Literal(message, { description: `Always ${message}.`, examples: [message] }),
  timestamp: Type.Integer({ description: 'Epoch milliseconds.', examples: [1795521600000] }),
  sessions: Type.Record(Type.String(), Type.Integer(), {
    description: 'How many sessions are in each state.',
    examples: [{ CONNECTED: 2, CLOSED: 1 }]
  }),
  warnings: Type.Optional(Type.Array(Type.String(), {
    description: 'What the operator should change, such as the default secret key. Left out where all is well.',
    examples: [['Set SECRET_KEY to a key of your own.']]
  })),
  ...more
}, { description })

export const HealthReply = health('OK', 'The server is up.', {})
export const UnhealthyReply = health('Unhealthy', 'The server asks to be restarted, or cannot do all of its work.', {
  reason: Type.String({
    description: 'Why, for people.',
    examples: ['events cannot be written down: SQLITE_FULL: database or disk is full']
  })
})
