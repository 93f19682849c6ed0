import { Type } from '@sinclair/typebox'
import { Reply } from './common.js'
import { SessionReasonSchema, SessionStatusSchema } from './session.js'

const ACTIONS = [
  'scan', 'enter_code', 'passkey', 'confirm_passkey', 'accept_terms', 'unlock_screen', 'unlock_account', 'free_storage',
  'free_memory', 'change_proxy', 'update_server', 'wait'
] as const

export type SessionAction = typeof ACTIONS[number]

const time = (description: string) => Type.Union([
  Type.String({ format: 'date-time', description, examples: ['2026-11-24T12:00:00.000Z'] }), Type.Null()
], { description, examples: ['2026-11-24T12:00:00.000Z'] })

const text = (description: string, example: string | null) =>
  Type.Union([Type.String({ examples: [example ?? 'text'] }), Type.Null()], { description, examples: [example] })

const bytes = (description: string) => Type.Integer({ description, examples: [412_000_000] })

export const SessionHealthReply = Reply({
  healthy: Type.Boolean({
    description: 'Whether the session is CONNECTED and its page has answered within HEARTBEAT_INTERVAL and ' +
      'CALL_TIMEOUT.',
    examples: [true]
  }),
  status: SessionStatusSchema,
  reason: Type.Union([SessionReasonSchema, Type.Null()], {
    description: 'Why the session is in this state; null where it was never started.',
    examples: ['ready']
  }),
  detail: text('More on the reason, for people.', null),
  since: time('When the session came into this state; null where it was never started.'),
  until: time('Until when the reason lasts, such as a ban; null where that is not known.'),
  retryAfter: Type.Union([Type.Integer({ minimum: 0, examples: [1800] }), Type.Null()], {
    description: 'How long to wait before the session is started again, or another pairing code is asked for, in ' +
      'seconds: WhatsApp counts each try. Null where there is no need.',
    examples: [null]
  }),
  logoutReason: text('Why WhatsApp ended the login, in the words of WhatsApp Web; null where it did not, or does ' +
    'not say.', null),
  action: Type.Union([Type.Unsafe<SessionAction>({ type: 'string', enum: [...ACTIONS], examples: ['scan'] }), Type.Null()], {
    description: 'What a person has to do: scan (start the session and scan its QR), enter_code (the pairing code, ' +
      'on the phone), passkey and confirm_passkey, accept_terms, unlock_screen, unlock_account (on the phone), ' +
      'free_storage, free_memory (on this machine), change_proxy, update_server, wait (see `until`). Null where ' +
      'nobody has to do anything.',
    examples: [null]
  }),
  lastProbe: time('When the page last answered; null where it has not, since the last start.'),
  lastEvent: time('When the session last emitted an event; null where it has not since the server came up.'),
  sync: Type.Union([
    Type.Object({
      progress: Type.Number({ minimum: 0, maximum: 100, description: 'Percent.', examples: [40] }),
      paused: Type.Boolean({ description: 'WhatsApp waits for the phone.', examples: [false] }),
      inProgress: Type.Boolean({ description: 'Whether chats are still on their way.', examples: [true] })
    }),
    Type.Null()
  ], {
    description: 'How far WhatsApp is with sending the chats after a login; null where it does not say.',
    examples: [{ progress: 40, paused: false, inProgress: true }]
  }),
  page: text('Version of WhatsApp Web; null until the session was CONNECTED.', '2.3000.1044822804'),
  waJs: text('Version of wa-js, the library through which the page is used; likewise.', '4.6.0'),
  restarts: Type.Integer({
    description: 'How often the server has restarted the session by itself since it came up.', examples: [0]
  }),
  restartAt: time('When the server restarts the session by itself; null where it does not.'),
  memory: Type.Union([
    Type.Object({
      pss: Type.Union([bytes('Shared memory is divided among those who share it.'), Type.Null()], {
        description: 'Shared memory is divided among those who share it; null where the system does not say.',
        examples: [412_000_000]
      }),
      rss: bytes('Shared memory is counted for each process.')
    }),
    Type.Null()
  ], {
    description: 'Memory of all processes of the browser, in bytes; null where none runs, or the system does not say.',
    examples: [{ pss: 412_000_000, rss: 980_000_000 }]
  })
}, 'How the session does.')
