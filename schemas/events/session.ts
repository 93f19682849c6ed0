import { Type } from '@sinclair/typebox'
import { SessionReasonSchema, SessionStatusSchema } from '../session.js'

const connected = Type.Literal(false, { description: 'Always false.', examples: [false] })

/** What happens to a session itself. */
export const SessionEventSchemas = {
  'status-changed': Type.Object({
    from: SessionStatusSchema,
    to: SessionStatusSchema,
    reason: SessionReasonSchema,
    at: Type.Integer({ description: 'When, in epoch milliseconds.', examples: [1795521600000] })
  }, { description: 'The session came into another state.' }),
  'status-find': Type.Object({
    status: Type.String({ description: 'Milestone in the words of wppconnect: notLogged, isLogged, qrReadSuccess, inChat, autocloseCalled, disconnectedMobile, browserClose.', examples: ['inChat'] })
  }, { description: 'A milestone of the login, in the words of wppconnect.' }),
  qrcode: Type.Object({
    qrcode: Type.String({ description: 'PNG of the QR in base64.', examples: ['iVBORw0KGgo='] }),
    urlcode: Type.String({ description: 'The text in the QR.', examples: ['2@a1b2c3,k1,k2,k3'] })
  }, { description: 'A new QR waits to be scanned.' }),
  phoneCode: Type.Object({
    phoneCode: Type.String({ description: 'The code to type on the phone.', examples: ['ABCD1234'] }),
    phone: Type.String({ description: 'The number it is for.', examples: ['15550001234'] })
  }, { description: 'A new pairing code waits to be typed.' }),
  closesession: Type.Object({
    message: Type.String({ description: 'What happened.', examples: ['Session: NERDWHATS_AMERICA disconnected'] }),
    connected
  }, { description: 'close-session was called.' }),
  logoutsession: Type.Object({
    message: Type.String({ description: 'What happened.', examples: ['Session: NERDWHATS_AMERICA logged out'] }),
    connected
  }, { description: 'logout-session was called.' })
} as const
