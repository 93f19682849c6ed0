import { Type } from '@sinclair/typebox'
import { Reply } from './common.js'
import { SessionReasonSchema, SessionStatusSchema } from './session.js'

export const SESSION_ACTIONS = [
  'start_session', 'scan_qr', 'enter_code', 'sign_passkey', 'confirm_passkey', 'wait', 'accept_terms', 'unlock_screen',
  'close_other_client', 'change_proxy', 'update_server', 'unlock_account', 'free_storage'
] as const

const ActionSchema = Type.Unsafe<typeof SESSION_ACTIONS[number]>({
  type: 'string',
  enum: [...SESSION_ACTIONS],
  description: 'start_session: call start-session (and scan again, where the login is over). scan_qr: scan the QR. ' +
    'enter_code: type the pairing code on the phone. sign_passkey (also of a session that is CONNECTED), ' +
    'confirm_passkey: see GET /api/{session}/passkey. wait: until `until`. accept_terms, ' +
    'unlock_screen: on the phone, or in the browser of the session. close_other_client: WhatsApp Web is in use ' +
    'elsewhere with this login. change_proxy: WhatsApp blocks the proxy of the session. update_server: WhatsApp Web ' +
    'has changed, or WhatsApp refuses this version of it. unlock_account: on the phone. free_storage: on this machine.',
  examples: ['scan_qr']
})

const moment = (description: string) => Type.Union([Type.String({ format: 'date-time' }), Type.Null()], {
  description, examples: ['2026-11-24T12:00:00.000Z']
})

const version = (of: string) => Type.Union([Type.String(), Type.Null()], {
  description: `Version of ${of}; null before the session is connected, or where it does not say.`,
  examples: [of === 'wa-js' ? '4.6.0' : '2.3000.1044822804']
})

export const SessionHealthReply = Reply({
  healthy: Type.Boolean({
    description: 'Whether the session is CONNECTED, and its page has answered within the last health checks.',
    examples: [true]
  }),
  status: SessionStatusSchema,
  reason: Type.Union([SessionReasonSchema, Type.Null()], {
    description: 'Why the session is in this state; null where it was never started.', examples: ['ready']
  }),
  detail: Type.Union([Type.String(), Type.Null()], {
    description: 'More on the reason, such as the text of the error that ended the session; null where there is none.',
    examples: [null]
  }),
  since: moment('When the session came into this state; null where it was never started.'),
  until: moment('Until when the reason lasts, such as a ban; null where that is not known.'),
  retryAfter: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], {
    description: 'How long to wait before another try, in seconds: WhatsApp counts each. Null where there is no need.',
    examples: [null]
  }),
  logoutReason: Type.Union([Type.String(), Type.Null()], {
    description: 'Why WhatsApp ended the login, in the words of WhatsApp Web; null where it did not, or does not say.',
    examples: [null]
  }),
  action: Type.Union([ActionSchema, Type.Null()], {
    description: 'What a person has to do before the session can go on; null where nobody has to do anything.',
    examples: [null]
  }),
  lastProbe: moment('When the page last answered a health check; null where it has not since the session was started.'),
  lastEvent: moment('When the session last emitted an event; null where it has not since it was started.'),
  missedMessageChecks: Type.Union([
    Type.Object({
      failingSince: Type.String({
        format: 'date-time', description: 'When the first one failed.', examples: ['2026-11-24T12:00:00.000Z']
      }),
      cause: Type.String({ description: 'Why the last one did.', examples: ['missedChats timed out after 30 s'] })
    }),
    Type.Null()
  ], {
    description: 'Checks for messages that the session missed fail: what it misses is not found meanwhile. Null where ' +
      'they succeed, or there is none yet.',
    examples: [null]
  }),
  undecrypted: Type.Object({
    count: Type.Integer({ minimum: 0, description: 'How many.', examples: [0] }),
    since: moment('When the oldest of them was sent; null where there is none.')
  }, {
    description: 'Messages that have arrived but that WhatsApp Web cannot decrypt (“Waiting for this message”): the ' +
      'phones of their senders have to send them again. Each is emitted when it can be read; it is given up after 14 ' +
      'days. Counted at each check for missed messages.',
    examples: [{ count: 0, since: null }]
  }),
  snapshotAt: moment('When the last snapshot of the browser profile was taken, after a clean close; null where there ' +
    'is none. See PROFILE_SNAPSHOTS.'),
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
  restarts: Type.Integer({
    minimum: 0,
    description: 'How often the session was started again by itself, after a failure, since this server came up.',
    examples: [0]
  }),
  memory: Type.Union([Type.Integer({ minimum: 0 }), Type.Null()], {
    description: "Bytes that the session's browser uses; null where none is up, or the system does not say.",
    examples: [176160768]
  }),
  page: version('WhatsApp Web'),
  waJs: version('wa-js'),
  missing: Type.Array(Type.String({ examples: ['whatsapp.functions.queryCatalog'] }), {
    description: 'Names that WhatsApp Web lacks in this session: what needs them is disabled.',
    examples: [[]]
  })
}, 'How the session does.')
