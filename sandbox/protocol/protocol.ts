/** The messages between a page and the cloud over their WebSocket. Types only: both sides import them. */

import type { CallEvents, CallRequests } from './calls.js'
import type { BusinessRequests } from './business.js'
import type { ChatEvents, ChatRequests } from './chats.js'
import type { ContactEvents, ContactRequests } from './contacts.js'
import type { MessageContent } from './content.js'
import type { Group, GroupRequests } from './groups.js'
import type { LabelEvents, LabelRequests } from './labels.js'
import type { MediaRequests } from './media.js'
import type { MessageEvents, MessageRequests, WireMessage } from './messages.js'
import type { BroadcastList, Newsletter, NewsletterEvents, NewsletterRequests } from './newsletters.js'
import type { PageFaultEvents } from './page-faults.js'
import type { IntegrityEvents, IntegrityRequests } from './integrity.js'
import type { PasskeyEvents, PasskeyRequests } from './passkey.js'
import type { Person } from './person.js'
import type { ProfileEvents, ProfileRequests } from './profile.js'
import type { WhatsNewEvents, WhatsNewRequests } from './whats-new.js'

export interface Receipt {
  id: string
  /** Author of the message. */
  from: string
  /** Chat of the message: phone number of the recipient, or id of a group. */
  to: string
  /** Who received or read it. */
  by: string
  level: 2 | 3
  /** The message's acknowledgement over all recipients. */
  ack: number
  t: number
}

export type ChatState = 'composing' | 'recording' | 'paused'

export interface PresenceUpdate {
  phone: string
  online: boolean
  lastSeen: number
}

export interface ChatStateUpdate {
  phone: string
  to: string
  state: ChatState
}

export interface HistoryChat {
  to: string
  unread: number
  messages: WireMessage[]
}

export interface History {
  me: Person
  people: Person[]
  groups: Group[]
  chats: HistoryChat[]
  newsletters: Newsletter[]
  broadcastLists: BroadcastList[]
  /** Last place in the cloud's order that this history covers. */
  seq: number
}

export interface Resumed {
  people: Person[]
  groups: Group[]
  messages: WireMessage[]
  acks: Array<{ id: string, to: string, ack: number }>
  newsletters: Newsletter[]
  broadcastLists: BroadcastList[]
  seq: number
}

export interface Credentials {
  deviceId: string
  secret: string
  phone: string
  lid: string
}

/** Requests of the page: name, what it gives, what it gets. */
export interface Requests
  extends
  CallRequests,
  BusinessRequests,
  LabelRequests,
  IntegrityRequests,
  PasskeyRequests,
  ProfileRequests,
  ChatRequests,
  ContactRequests,
  MessageRequests,
  MediaRequests,
  GroupRequests,
  NewsletterRequests,
  WhatsNewRequests {
  'link.start': { params: Record<string, never>, result: { ref: string, ttl: number } }
  'link.code': { params: { phone: string }, result: { code: string } }
  'link.confirm': { params: { deviceId: string, name: string }, result: boolean }
  /** `emptied`: the place in the order at which the account was last emptied; 0: never. */
  'device.login': { params: { deviceId: string, secret: string }, result: { phone: string, emptied: number } }
  /** The page has done what the last event asked it to answer. */
  'page.done': { params: Record<string, never>, result: boolean }
  'device.logout': { params: Record<string, never>, result: boolean }
  'history.get': { params: Record<string, never>, result: History }
  'history.resume': { params: { seq: number }, result: Resumed }
  /** `error`: the server has refused it for good, with this code. */
  'message.send': { params: { id: string, to: string, content: MessageContent }, result: { t: number, seq: number, error?: number } }
  'message.received': { params: { seqs: number[] }, result: boolean }
  'message.find': {
    params: { to: string, anchor?: string, direction: 'before' | 'after', count: number }
    result: { people: Person[], messages: WireMessage[] }
  }
  'chat.read': { params: { to: string }, result: number }
  'person.find': { params: { jid: string }, result: Person | null }
  'group.find': { params: { id: string }, result: { group: Group, people: Person[] } | null }
  'presence.set': { params: { online: boolean }, result: boolean }
  'presence.subscribe': { params: { phone: string }, result: PresenceUpdate }
  'presence.unsubscribe': { params: { phone: string }, result: boolean }
  'chatstate.set': { params: { to: string, state: ChatState }, result: boolean }
}

export type RequestName = keyof Requests

/** Events that the cloud sends to the page. */
export interface Events
  extends
  CallEvents,
  LabelEvents,
  IntegrityEvents,
  PasskeyEvents,
  ProfileEvents,
  ChatEvents,
  ContactEvents,
  MessageEvents,
  NewsletterEvents,
  PageFaultEvents,
  WhatsNewEvents {
  ref: { ref: string, ttl: number }
  'ref.idle': Record<string, never>
  'link.hello': { phone: string }
  /** The phone typed a pairing code that is too old. */
  'link.failed': Record<string, never>
  paired: { credentials: Credentials, pushname: string }
  unlinked: { reason: 'phone' | 'unknown_device' }
  message: { message: WireMessage, people: Person[] }
  /** A message that the page could not decrypt was sent again, and can be read. */
  decrypted: { message: WireMessage, people: Person[] }
  receipt: Receipt
  read: { to: string }
  presence: PresenceUpdate
  chatstate: ChatStateUpdate & { person: Person }
  group: { group: Group, people: Person[] }
  /** Another client has logged in with the login of this page. */
  replaced: Record<string, never>
  freeze: { ms: number }
  /** The page loads itself again, as for an update. */
  reload: Record<string, never>
  deaf: { active: boolean }
  /** The account was emptied, and ids begin again: the page answers once it shows that. */
  reset: { seed: string | null }
  /** Chats were added that are no news: the page answers once it shows them. */
  history: { history: History }
  /** The cloud's clock was set: how far it is ahead of this machine's, in milliseconds. */
  clock: { ahead: number }
}

export type EventName = keyof Events

/** Events that a page answers with `page.done`, in order. */
export type AnsweredEvent = 'reset' | 'history'

export type PageToCloud = { [N in RequestName]: { call: number, name: N, params: Requests[N]['params'] } }[RequestName]

export type CloudToPage =
  | { call: number, result: unknown }
  | { call: number, error: { code: number, text: string } }
  | { [N in EventName]: { event: N, data: Events[N] } }[EventName]
