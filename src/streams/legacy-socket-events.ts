import type { EventName, StoredEvent } from '../../schemas/events/events.js'
import type { SessionReason } from '../../schemas/session.js'
import type { Payload } from '../events/payload.js'

/** An event as sockets get it: name and arguments. */
export type SocketEvent = readonly [name: string, payload: unknown]

/** For these, wppconnect-server sends neither the name nor the session beside the data. */
const BARE = new Set<EventName>([
  'incomingcall',
  'onack',
  'onpresencechanged',
  'onreactionmessage',
  'onrevokedmessage',
  'onpollresponse',
  'onupdatelabel'
])

/** Reasons of a login that is complete. */
const LOGGED_IN = new Set<SessionReason>(['ready', 'last_good_page'])

const FAILED_START = new Set<SessionReason>(['start_failed', 'start_timeout', 'sync_timeout'])

/**
 * The names and payloads of wppconnect-server for its own events; any other goes out under its name, as webhooks get
 * it.
 */
export function socketEvents (stored: StoredEvent, payload: Payload): SocketEvent[] {
  const { event, session, ...fields } = payload
  const plain: SocketEvent = [event, payload]
  switch (stored.event) {
    case 'qrcode':
      return [['qrCode', { data: `data:image/png;base64,${stored.data.qrcode}`, session }]]
    case 'phoneCode':
      return [['phoneCode', { data: stored.data.phoneCode, phone: stored.data.phone, session }]]
    case 'onmessage':
    case 'onselfmessage':
      return [['received-message', { response: { ...fields, session } }]]
    case 'closesession':
    case 'logoutsession':
      return [['whatsapp-status', false], plain]
    case 'status-changed':
      if (LOGGED_IN.has(stored.data.reason) && stored.data.to === 'CONNECTED') return [['session-logged', { status: true, session }], plain]
      return FAILED_START.has(stored.data.reason) ? [['session-error', session], plain] : [plain]
    default:
      return [BARE.has(stored.event) ? [event, fields] : plain]
  }
}
