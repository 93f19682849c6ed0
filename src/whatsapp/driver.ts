import type { SessionReason } from '../../schemas/session.js'
import type { EventData, PageEventName } from '../../schemas/events/events.js'
import type { CapabilityReport } from './capabilities.js'
import type { PagePasskey, PasskeyState } from './passkey.js'
import type { SessionEnd } from './session-end.js'
import type { WhatsApp } from './whatsapp.js'

/** A proxy on loopback, for one browser. */
export interface LocalProxy {
  url: string
  username: string
  password: string
  /** Why the last connection through it did not come about. */
  readonly failure: string | undefined
  close: () => void
}

export interface OpenOptions {
  session: string
  profileDir: string
  deviceName: string
  poweredBy: string
  /** Digits: link by a pairing code for this number. */
  phone?: string | undefined
  proxy?: { url: string, username?: string, password?: string } | undefined
  signal: AbortSignal
  /** Called with each name of the page that turns out not to be there, and what failed for it. */
  onMissing: (name: string, error: string) => void
  /** Called once, when the browser or the page is lost. */
  onLost: (reason: SessionReason, detail: string) => void
}

/** What keeps a session from its connection, as far as WhatsApp says it. */
export interface Obstacle {
  reason: SessionReason
  detail: string
  /** Until when, in epoch milliseconds. */
  until?: number
}

/** How far WhatsApp is with sending the chats after a login. */
export interface SyncProgress {
  /** Percent. */
  progress: number
  /** WhatsApp waits for the phone. */
  paused: boolean
  inProgress: boolean
}

/** What the page says of itself, in one round trip. */
export interface Probe {
  /** The page is being loaded: the rest says nothing yet. */
  loading: boolean
  /** The page was loaded after a logout. */
  loggedOut: boolean
  /** The device is linked to an account. */
  registered: boolean
  /** Logged in, and the chats are loaded. */
  ready: boolean
  /** State of the connection to WhatsApp, in its own words: CONNECTED, OPENING, UNPAIRED_IDLE, TOS_BLOCK, ... */
  socket: string
  /** Another client or tab has taken this login: the page is connected no more, and does not try. */
  displaced: boolean
  /** Text of the QR that waits to be scanned. */
  urlcode: string | null
  /** The pairing code that waits to be typed. */
  phoneCode: string | null
  /** Why WhatsApp gave no pairing code. */
  codeError: string | null
  /** Null while WhatsApp asks for no passkey to link this device. */
  passkey: PasskeyState | null
  /** The passkey that WhatsApp asks a linked device for; null or left out while it asks for none. */
  checkpoint?: PasskeyState | null
  /** The pairing code has run out, and WhatsApp Web asks for no other by itself. */
  codeExpired?: boolean
  /** The pairing code went with a page that was loaded again; each further one counts against the account. */
  codeLost?: boolean
  /** Why the page was logged out, in the words of WhatsApp Web; left out where it does not say. */
  logoutReason?: string | undefined
  /** Left out where nothing is in the way. */
  obstacle?: Obstacle | undefined
  /** Left out where the page does not say. */
  sync?: SyncProgress | undefined
}

/** What the page emits, event by event. */
export type Listeners = { [N in PageEventName]: (data: EventData<N>) => void } & {
  /** The connection may have changed: a reason to probe at once. */
  onStateChange: () => void
  /** The page leaves for another document: what it emits from then on may be younger than what it missed. */
  onLeave: () => void
}

/** An open WhatsApp Web. */
export interface PageHandle {
  /** The account. Its calls end within the call timeout. */
  readonly whatsapp: WhatsApp
  /** @throws where the page does not answer within the call timeout */
  probe: () => Promise<Probe>
  /** Resolves when all events of the page are listened to. */
  listen: (listeners: Listeners) => Promise<void>
  /** The passkey that WhatsApp asks for. */
  readonly passkey: PagePasskey
  /** A PNG of what the page looks like, in base64. */
  screenshot: () => Promise<string>
  /**
   * Checks the names that calls and events need. A page that offers no less than the last good one becomes that
   * itself.
   */
  capabilities: () => Promise<CapabilityReport>
  /** The last good page was loaded in place of WhatsApp's, which lacked something. */
  readonly fellBack: boolean
  /** Loads the last good page in place of WhatsApp's; no-op where there is none. */
  fallBack: () => Promise<void>
  /** Loads the page again, which takes the login back from another client. */
  reload: () => Promise<void>
  /** Nothing is known of messages any more: their ids begin again, as after a reset of the sandbox. */
  forgetMessages: () => void
  /** Removes this device from the account. @throws where it is still linked after a while */
  signOut: () => Promise<void>
  /**
   * Resolves once a page that was logged out has wiped what it stored, with whether it has.
   * @param ms longest wait, in milliseconds
   */
  wiped: (ms: number) => Promise<boolean>
  /**
   * Closes the browser, by force where it does not go in time; resolves when no process of it is left, with whether
   * it went by itself.
   * @param why what calls that are under way end with
   */
  close: (how: 'gracefully' | 'at once', why?: SessionEnd) => Promise<boolean>
}

export interface Driver {
  /** Brings up WhatsApp Web on a profile. Rejects when the signal aborts, and leaves no process then. */
  open: (options: OpenOptions) => Promise<PageHandle>
}
