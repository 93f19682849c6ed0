import { Type } from '@sinclair/typebox'
import {
  CapabilitySchema,
  NameSchema,
  PageSourceSchema,
  PageVersionSchema,
  WaJsVersionSchema
} from '../capabilities.js'
import { PasskeyCodeData, PasskeyRequestedData } from '../passkey.js'
import { SessionReasonSchema, SessionStatusSchema } from '../session.js'

const connected = Type.Literal(false, { description: 'Always false.', examples: [false] })

/** Progress of a login or logout, in the words of wppconnect. */
export const MILESTONES = [
  'isLogged',
  'notLogged',
  'qrReadSuccess',
  'qrReadFail',
  'qrReadError',
  'inChat',
  'autocloseCalled',
  'phoneNotConnected',
  'disconnectedMobile',
  'serverClose',
  'browserClose'
] as const

export type StatusFind = typeof MILESTONES[number]

/** What happens to a session itself. */
export const SessionEventSchemas = {
  'status-changed': Type.Object({
    from: SessionStatusSchema,
    to: SessionStatusSchema,
    reason: SessionReasonSchema,
    at: Type.Integer({ description: 'When, in epoch milliseconds.', examples: [1795521600000] })
  },
  {
    description: 'The session came into another state.',
    examples: [{ from: 'QRCODE', to: 'CONNECTED', reason: 'ready', at: 1795521600000 }]
  }
  ),
  'capabilities-changed': Type.Object({
    page: PageVersionSchema,
    source: PageSourceSchema,
    waJs: WaJsVersionSchema,
    lost: Type.Array(CapabilitySchema, { description: 'Families that lack a name now, and did not before.' }),
    restored: Type.Array(CapabilitySchema, { description: 'Families that lacked a name before, and do not now.' }),
    missing: Type.Record(Type.String(), Type.Array(NameSchema), {
      description: 'All families that lack a name now, with what they lack.',
      examples: [{ polls: ['whatsapp.functions.getVotes'] }]
    })
  },
  {
    description: 'What WhatsApp Web offers to this session is not what it was when it was last checked: on each ' +
      'connection, and whenever the page was loaded again. Operations that need a family of `missing` answer 501.',
    examples: [{
      page: '2.3000.1044822804',
      source: 'latest',
      waJs: '4.6.0',
      lost: ['polls'],
      restored: [],
      missing: { polls: ['whatsapp.functions.getVotes'] }
    }]
  }
  ),
  'status-find': Type.Object({
    status: Type.Unsafe<StatusFind>({
      type: 'string',
      enum: [...MILESTONES],
      description: 'isLogged: the profile is linked already. notLogged: a code waits to be scanned or typed. ' +
        'qrReadSuccess: that was done. qrReadFail: it was, but the phone took it back before the login was complete. ' +
        'qrReadError: the browser died while a code waited. inChat: the session is ready. autocloseCalled: nobody ' +
        'used the code in time. phoneNotConnected: the chats were not loaded in time. disconnectedMobile: the phone ' +
        'removed this device. serverClose: this server shuts down. browserClose: the browser is gone.',
      examples: ['inChat']
    })
  },
  { description: 'A milestone on the way in or out, in the words of wppconnect.', examples: [{ status: 'inChat' }] }
  ),
  qrcode: Type.Object({
    qrcode: Type.String({ description: 'PNG of the QR in base64.', examples: ['iVBORw0KGgo='] }),
    urlcode: Type.String({ description: 'The text in the QR.', examples: ['2@a1b2c3,k1,k2,k3'] })
  },
  {
    description: 'A new QR waits to be scanned.',
    examples: [{ qrcode: 'iVBORw0KGgo=', urlcode: '2@a1b2c3,k1,k2,k3' }]
  }
  ),
  phoneCode: Type.Object({
    phoneCode: Type.String({ description: 'The code to type on the phone.', examples: ['ABCD1234'] }),
    phone: Type.String({ description: 'The number it is for.', examples: ['15550001234'] })
  },
  {
    description: 'A new pairing code waits to be typed.',
    examples: [{ phoneCode: 'ABCD1234', phone: '15550001234' }]
  }
  ),
  'passkey-requested': PasskeyRequestedData,
  'passkey-code': PasskeyCodeData,
  closesession: Type.Object({
    message: Type.String({ description: 'What happened.', examples: ['Session: NERDWHATS_AMERICA disconnected'] }),
    connected
  },
  {
    description: 'close-session was called.',
    examples: [{ message: 'Session: NERDWHATS_AMERICA disconnected', connected: false }]
  }
  ),
  logoutsession: Type.Object({
    message: Type.String({ description: 'What happened.', examples: ['Session: NERDWHATS_AMERICA logged out'] }),
    connected
  },
  {
    description: 'logout-session was called.',
    examples: [{ message: 'Session: NERDWHATS_AMERICA logged out', connected: false }]
  }
  )
} as const
