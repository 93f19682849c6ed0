import { Type, type Static } from '@sinclair/typebox'
import { NameSchema, PageSourceSchema, PageVersionSchema, WaJsVersionSchema } from './capabilities.js'
import { DEFAULT_SESSION, Reply, SessionName, success } from './common.js'
import { EventOptionsSchema } from './events/options.js'

export const SESSION_STATUSES = ['INITIALIZING', 'QRCODE', 'PHONECODE', 'CONNECTED', 'CLOSED'] as const

export const SessionStatusSchema = Type.Unsafe<typeof SESSION_STATUSES[number]>({
  type: 'string',
  enum: [...SESSION_STATUSES],
  title: 'SessionStatus',
  description: 'INITIALIZING: the browser and WhatsApp Web come up, or the connection is being restored. QRCODE: a ' +
    'QR waits to be scanned. PHONECODE: a pairing code waits to be typed on the phone. CONNECTED: logged in and ' +
    'ready. CLOSED: no browser runs; start-session brings it back.',
  examples: ['CONNECTED']
})

const REASONS = [
  'start_requested', 'restored', 'restarted', 'profile_restored', 'qr_shown', 'code_shown', 'passkey_required', 'passkey_sent',
  'passkey_code', 'passkey_done', 'linked', 'ready', 'reconnected', 'reloaded', 'last_good_page',
  'requested', 'qr_timeout', 'code_refused', 'passkey_timeout', 'passkey_refused', 'passkey_canceled', 'logged_out',
  'unlinked', 'cleared', 'conflict', 'network', 'maintenance', 'memory_limit',
  'browser_crashed',
  'page_crashed',
  'page_frozen',
  'start_failed',
  'start_timeout',
  'sync_timeout',
  'page_not_understood',
  'terms', 'proxy_blocked', 'screen_locked', 'banned', 'version_refused', 'storage_failed', 'shutdown'
] as const

export const SessionReasonSchema = Type.Unsafe<typeof REASONS[number]>({
  type: 'string',
  enum: [...REASONS],
  title: 'SessionReason',
  description: 'Why the session is in this state. Of CLOSED: requested (close-session), qr_timeout (nobody scanned ' +
    'in time), logged_out (logout-session), unlinked (the phone removed this device), cleared, conflict (WhatsApp ' +
    'Web is open elsewhere), network (no connection for too long), maintenance (a backup or a restore is under way, ' +
    'which brings the session back), memory_limit (the browser used more than MAX_SESSION_MEMORY; ' +
    'the session is started again), browser_crashed, page_crashed, page_frozen, start_failed, start_timeout, ' +
    'sync_timeout, code_refused (WhatsApp gave no pairing code; wait before asking for another), passkey_timeout ' +
    '(nobody signed, or the phone did not answer, in time), passkey_refused (WhatsApp did not take the passkey: ' +
    '`detail`), passkey_canceled, page_not_understood ' +
    '(WhatsApp Web has changed and this server does not find its core: update it), terms (WhatsApp asks for its ' +
    'terms to be accepted on the phone), proxy_blocked, screen_locked, banned (for a while: GET ' +
    '/api/{session}/health says until when), version_refused (WhatsApp refuses this version of WhatsApp Web), ' +
    'storage_failed (WhatsApp Web cannot store its data: free storage), shutdown (of this server). Of INITIALIZING: ' +
    'restored (after a start of this server), restarted (by itself, after a failure), profile_restored (the browser could not ' +
    'read its profile: the snapshot of the last clean close takes its place), reloaded (WhatsApp Web loads ' +
    'itself again), conflict, network, passkey_required (WhatsApp wants a passkey before it links the session: GET ' +
    '/api/{session}/passkey), passkey_sent (it checks the passkey), passkey_code (compare the code of GET ' +
    '/api/{session}/passkey/confirm with the phone). Of CONNECTED: passkey_required and passkey_sent too (WhatsApp ' +
    'wants the passkey of a session that is linked already), passkey_done (it wants it no more). Of INITIALIZING and ' +
    'CONNECTED: last_good_page (WhatsApp Web ' +
    'lacks what it had before: the last page that had it takes its place until the session is started again).',
  examples: ['ready']
})

export type SessionStatus = Static<typeof SessionStatusSchema>
export type SessionReason = Static<typeof SessionReasonSchema>

export const ProxySchema = Type.Object({
  url: Type.String({
    minLength: 1,
    maxLength: 2048,
    description: 'Address of an http, https or socks5 proxy. It has to be public, unless ALLOW_PRIVATE_URLS is set.',
    examples: ['http://proxy.example:3128']
  }),
  username: Type.Optional(
    Type.String({ maxLength: 256, description: 'Name to log in to the proxy with.', examples: ['bot'] })
  ),
  password: Type.Optional(
    Type.String({ maxLength: 256, description: 'Password to log in to the proxy with.', examples: ['secret'] })
  )
}, { description: "Proxy of this session's browser." })

/** `page`: as WhatsApp Web has them, by LID in the main. `phone`: by phone number wherever it is known. */
export const ID_FORMATS = ['page', 'phone'] as const
export type IdFormat = typeof ID_FORMATS[number]

/** What start-session keeps of its body: the next start without a body uses it again. */
export const SessionOptionsSchema = Type.Object({
  webhook: Type.Optional(
    Type.Union(
      [Type.String({ format: 'uri', pattern: '^https?://', maxLength: 2048 }), Type.Literal(''), Type.Null()],
      {
        description: "The session's webhook URL, to which its events are posted, kept with the session; empty or " +
          'null for none, and then WEBHOOK_URL. It is one of the webhooks of GET /api/{session}/webhooks, which has ' +
          'its secret too.',
        examples: ['https://bot.example/webhook']
      }
    )
  ),
  proxy: Type.Optional(
    Type.Union([ProxySchema, Type.Null()], {
      description: "Proxy of this session's browser; null for none.",
      examples: [null]
    })
  ),
  deviceName: Type.Optional(
    Type.String({
      maxLength: 50,
      description: 'Name that the phone shows for this linked device. Default: DEVICE_NAME.',
      examples: ['My bot']
    })
  ),
  poweredBy: Type.Optional(
    Type.String({
      maxLength: 50,
      description: "Second half of the device's name. Default: POWERED_BY.",
      examples: ['WPPConnect-Server']
    })
  ),
  idFormat: Type.Optional(
    Type.Unsafe<IdFormat>({
      type: 'string',
      enum: [...ID_FORMATS],
      description: 'Which ids of people events and replies of this session have; see ID_FORMAT, the default.',
      examples: ['phone']
    })
  ),
  events: Type.Optional(EventOptionsSchema)
}, { additionalProperties: true })

export type SessionOptions = Static<typeof SessionOptionsSchema>

const dataUrl = Type.Union([Type.String({ examples: ['data:image/png;base64,iVBORw0KGgo='] }), Type.Null()], {
  description: 'The QR as a PNG data URL while one waits to be scanned, else null.',
  examples: ['data:image/png;base64,iVBORw0KGgo=']
})
const urlcode = Type.Optional(Type.String({ description: 'The text in the QR.', examples: ['2@a1b2c3,k1,k2,k3'] }))
const phoneCode = Type.Optional(
  Type.String({ description: 'The pairing code to type on the phone, while one waits.', examples: ['ABCD1234'] })
)
const version = Type.String({ description: 'Version of this server.', examples: ['0.1.0'] })
const since = Type.String({
  format: 'date-time',
  description: 'When the session came into this state.',
  examples: ['2026-11-24T12:00:00.000Z']
})

export const StatusReply = Reply({
  status: SessionStatusSchema,
  reason: Type.Union([SessionReasonSchema, Type.Null()], {
    description: 'Why the session is in this state; null where it was never started.',
    examples: ['qr_shown']
  }),
  since: Type.Union([since, Type.Null()], {
    description: 'When the session came into this state; null where it was never started.',
    examples: ['2026-11-24T12:00:00.000Z']
  }),
  detail: Type.Optional(
    Type.String({
      description: 'More on the reason, such as the text of the error that ended the session.',
      examples: ['spawn chromium ENOENT']
    })
  ),
  qrcode: dataUrl,
  urlcode,
  phoneCode,
  phone: Type.Optional(
    Type.String({ description: 'The number that the pairing code is for.', examples: ['15550001234'] })
  ),
  retryAfter: Type.Optional(
    Type.Integer({
      minimum: 0,
      description: 'How long to wait before another pairing code is asked for, or until a ban is over, in seconds. ' +
        'Left out where there is no need.',
      examples: [1800]
    })
  ),
  missing: Type.Optional(
    Type.Array(Type.String({ examples: ['whatsapp.functions.queryCatalog'] }), {
      description: 'Names that WhatsApp Web lacks in this session: what needs them is disabled. GET ' +
        '/api/{session}/capabilities lists the calls concerned. Left out if all were found.'
    })
  ),
  version
}, 'State of the session.')

/** Replies of start-session: the state before the start, or with `waitQrCode` what came of it. */
export const StartReply = Reply({
  status: Type.Union([SessionStatusSchema, Type.Literal('qrcode'), Type.Literal('phoneCode')], {
    description: 'State of the session when start-session was called (CLOSED where this call starts it); with ' +
      '`waitQrCode`, `qrcode` or `phoneCode` when one came, else the state reached.',
    examples: ['CLOSED']
  }),
  message: Type.Optional(
    Type.String({
      description: 'What goes on.',
      examples: ['Session is starting: ask status-session, or qrcode-session for the QR']
    })
  ),
  reason: Type.Optional(SessionReasonSchema),
  qrcode: Type.Optional(
    Type.Union([Type.String(), Type.Null()], {
      description: 'PNG data URL, or with `waitQrCode` the bare base64 of the PNG, or null where no QR waits.',
      examples: [null]
    })
  ),
  urlcode,
  phone: Type.Optional(
    Type.String({ description: 'The number that the pairing code is for.', examples: ['15550001234'] })
  ),
  phoneCode,
  version: Type.Optional(version),
  notes: Type.Optional(
    Type.Array(Type.String(), {
      description: 'What of the request has no effect, each in a sentence; left out where there is nothing to say.',
      examples: [['chatWoot: messages are not delivered to Chatwoot yet']]
    })
  )
}, 'The start was taken; it goes on in the background unless `waitQrCode` was set.')

export const QrQuery = Type.Object({
  format: Type.Optional(
    Type.Unsafe<'png' | 'svg' | 'text' | 'raw' | 'json'>({
      type: 'string',
      enum: ['png', 'svg', 'text', 'raw', 'json'],
      default: 'png',
      description: 'png: a picture of 500 x 500 pixels. svg: a scalable picture. text: drawn in characters, for a ' +
        'terminal. raw: the text in the QR. json: all of these facts.',
      examples: ['png']
    })
  )
})

export const QrReply = Reply({
  status: Type.Union([SessionStatusSchema, Type.Null()], {
    description: 'State of the session; null where it was never started.',
    examples: ['QRCODE']
  }),
  message: Type.Optional(Type.String({ description: 'Why there is no QR.', examples: ['QRCode is not available...'] })),
  qrcode: Type.Optional(
    Type.String({
      description: 'The QR as a PNG data URL (`format=json`).',
      examples: ['data:image/png;base64,iVBORw0KGgo=']
    })
  ),
  urlcode
}, 'The facts with `format=json`, or why there is no QR.')

export const ConnectionReply = Reply({
  status: Type.Boolean({ description: 'Is the session connected to WhatsApp right now?', examples: [true] }),
  message: Type.Unsafe<'Connected' | 'Disconnected'>({
    type: 'string',
    enum: ['Connected', 'Disconnected'],
    description: 'The same in a word.',
    examples: ['Connected']
  })
}, 'Whether the session answers and is connected.')

export const ClosedReply = Reply({
  status: Type.Literal(true, { description: 'Always true.', examples: [true] }),
  message: Type.String({ description: 'What was done.', examples: ['Session successfully closed'] })
}, 'The browser is gone.')

export const ClearedReply = Reply({
  success: Type.Literal(true, { description: 'Always true.', examples: [true] })
}, 'Nothing of the session is left.')

export const SessionListReply = Type.Object({
  response: Type.Array(SessionName, {
    description: 'Every session that was ever started here and not cleared.',
    examples: [[DEFAULT_SESSION]]
  }),
  sessions: Type.Array(Type.Object({
    session: SessionName,
    status: SessionStatusSchema,
    reason: Type.Union([SessionReasonSchema, Type.Null()], {
      description: 'Why; null where it was not started since the server came up.',
      examples: ['ready']
    })
  }), { description: 'The same with the state of each.' })
}, { description: 'The sessions of this server.' })

export const StartAllReply = Type.Object({
  status: success,
  message: Type.String({ description: 'What goes on.', examples: ['Starting all sessions'] }),
  sessions: Type.Array(SessionName, {
    description: 'The sessions that are being started.',
    examples: [[DEFAULT_SESSION]]
  })
}, { description: 'The starts go on in the background.' })

const Names = (description: string) => Type.Array(NameSchema, { description })

export const CapabilitiesReply = Reply({
  page: PageVersionSchema,
  source: PageSourceSchema,
  waJs: WaJsVersionSchema,
  checkedAt: Type.String({
    format: 'date-time',
    description: 'When the page was checked: each time that it has become ready.',
    examples: ['2026-11-24T12:00:00.000Z']
  }),
  checked: Type.Integer({ description: 'How many names were looked for.', examples: [260] }),
  complete: Type.Boolean({ description: 'Whether all of them were found.', examples: [true] }),
  missing: Names('The names that were not found, each once.'),
  hooksMissing: Type.Array(Type.String({ examples: ['handleChatSimpleReceipt'] }), {
    description: 'Functions of WhatsApp Web that wa-js did not hook into: the events that come from them are not ' +
      'emitted until the page is loaded again. They are among the missing names of `events` too.'
  }),
  families: Type.Record(Type.String(), Type.Object({
    complete: Type.Boolean({ description: 'Whether the page offers all that these calls need.', examples: [true] }),
    missing: Names('What it lacks.')
  }), {
    description: 'The same by family of calls, `login` and `events` among them. An operation that needs a family ' +
      'which lacks a name answers 501 with that name.',
    examples: [
      {
        messages: { complete: true, missing: [] },
        catalog: { complete: false, missing: ['whatsapp.functions.queryCatalog'] }
      }
    ]
  })
}, 'What the page of the session offers.')
