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
  missedMessageChecks: Type.Optional(Type.Object({
    failing: Type.Integer({ minimum: 1, description: 'How many sessions.', examples: [1] }),
    since: Type.String({
      format: 'date-time',
      description: 'Since when the one does that fails for the longest time.',
      examples: ['2026-11-24T12:00:00.000Z']
    }),
    cause: Type.String({ description: 'Why that one does.', examples: ['missedChats timed out after 30 s'] })
  }, {
    description: 'Sessions that are connected and whose checks for missed messages fail: what they miss is not found ' +
      'meanwhile. `GET /api/{session}/health` has it for one session. Left out where there are none.'
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
