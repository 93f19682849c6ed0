import { Type, type Static } from '@sinclair/typebox'
import { SessionReasonSchema, SessionStatusSchema } from './session.js'

const instant = Type.Integer({ description: 'Epoch milliseconds.', examples: [1795521600000] })
const passing = { additionalProperties: true }

/** The data of each event by its name: what the session emits, less the name and the session. */
export const EventSchemas = {
  'status-changed': Type.Object({ from: SessionStatusSchema, to: SessionStatusSchema, reason: SessionReasonSchema, at: instant }, { description: 'The session came into another state.' }),
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
  onmessage: Type.Object({
    id: Type.String({ description: 'Id of the message.', examples: ['false_15550000001@c.us_3EB0A1B2C3'] }),
    type: Type.String({ description: 'Kind of message: chat is a text.', examples: ['chat'] }),
    from: Type.String({ description: 'Chat it came from.', examples: ['15550000001@c.us'] }),
    to: Type.Optional(Type.String({ description: 'Chat id of this session.', examples: ['15550000002@c.us'] })),
    body: Type.Optional(Type.String({ description: 'The text.', examples: ['hello'] })),
    t: Type.Optional(Type.Integer({ description: 'When it was sent, epoch seconds.', examples: [1795521600] }))
  }, { ...passing, description: 'A message arrived; its further fields are those of WhatsApp.' }),
  onack: Type.Object({
    id: Type.Any({ description: 'Key of the message: {fromMe, remote, id, _serialized}.', examples: [{ fromMe: true, remote: '15550000001@c.us', id: '3EB0A1B2C3', _serialized: 'true_15550000001@c.us_3EB0A1B2C3' }] }),
    ack: Type.Integer({ description: '-1 failed, 0 waiting, 1 at the server, 2 delivered, 3 read, 4 played.', examples: [3] })
  }, { ...passing, description: 'A sent message went further.' }),
  onpresencechanged: Type.Object({
    id: Type.Any({ description: 'Chat id.', examples: ['15550000001@c.us'] }),
    isOnline: Type.Optional(Type.Boolean({ description: 'Is that person online?', examples: [true] })),
    state: Type.Optional(Type.String({ description: 'available, unavailable, composing or recording.', examples: ['composing'] }))
  }, { ...passing, description: 'A subscribed contact or group came, went or types.' }),
  closesession: Type.Object({
    message: Type.String({ description: 'What happened.', examples: ['Session: NERDWHATS_AMERICA disconnected'] }),
    connected: Type.Literal(false, { description: 'Always false.', examples: [false] })
  }, { description: 'close-session was called.' }),
  logoutsession: Type.Object({
    message: Type.String({ description: 'What happened.', examples: ['Session: NERDWHATS_AMERICA logged out'] }),
    connected: Type.Literal(false, { description: 'Always false.', examples: [false] })
  }, { description: 'logout-session was called.' })
} as const

export type EventName = keyof typeof EventSchemas
export type EventData<N extends EventName> = Static<(typeof EventSchemas)[N]>

/** One event as it leaves a session. */
export type SessionEvent = { [N in EventName]: { readonly event: N, readonly session: string, readonly data: EventData<N> } }[EventName]
