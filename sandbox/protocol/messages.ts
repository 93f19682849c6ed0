import type { MessageContent } from './protocol.js'
import type { LiveLocationContent } from './live-location.js'

/** The message that a deed is about, in WhatsApp's words. */
export interface MessageKey { id: string, remoteJid?: string, fromMe?: boolean, participant?: string }

/** Mutations are messages too: they travel like them, but change another message. */
export interface MutationContent extends LiveLocationContent {
  /** An empty text takes the reaction back. */
  reactionMessage?: { key: MessageKey, text: string, senderTimestampMs: number }
  protocolMessage?: { key: MessageKey, type: 'REVOKE' } | { key: MessageKey, type: 'MESSAGE_EDIT', editedMessage: MessageContent }
  /** WhatsApp encrypts the vote; here it is plain: the chosen options by their names. */
  pollUpdateMessage?: { pollCreationMessageKey: MessageKey, vote: { selectedOptions: string[] }, senderTimestampMs: number }
}

export interface Reaction {
  /** Id of the message that brought it. */
  id: string
  /** Phone number of who reacted. */
  from: string
  text: string
  /** Unix time, milliseconds. */
  t: number
}

export interface Vote { id: string, from: string, options: string[], t: number }

/** What deeds have made of a message. */
export interface MessageState {
  /** Id of the last edit, and when it was, in Unix time, seconds. */
  edited?: { id: string, t: number }
  /** Phone number of who revoked it: its author, or an admin of the group. */
  revokedBy?: string
  reactions?: Reaction[]
  votes?: Vote[]
  /** Only for a message to or from the page's own account: whether that account has starred it. */
  starred?: boolean
}

export interface MessageRequests {
  'message.star': { params: { to: string, ids: string[], star: boolean }, result: number }
  'message.hide': { params: { to: string, ids: string[] }, result: number }
}

export interface MessageEvents {
  /** Another device of the account has starred messages, or taken the stars back. */
  star: { to: string, ids: string[], star: boolean }
  /** Another device of the account has deleted messages for itself. */
  hide: { to: string, ids: string[] }
}
