import type { MessageContent } from './content.js'

export interface Reaction {
  /** Id of the message that brought it. */
  id: string
  /** Phone number of who reacted. */
  from: string
  text: string
  /** Unix time, milliseconds. */
  t: number
}

export interface Vote {
  id: string
  from: string
  options: string[]
  t: number
}

/** What mutations have made of a message. */
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

export interface WireMessage extends MessageState {
  /** Place in the cloud's order of all messages. */
  seq: number
  id: string
  /** Phone number of the author. */
  from: string
  /** Phone number, or id of a group. */
  to: string
  /** Unix time, seconds. */
  t: number
  content: MessageContent
  /** 1 server, 2 delivered to all, 3 read by all. */
  ack: number
  /** Only for a message to the page's own account: whether that account has read it. */
  read?: boolean
  /** This page cannot decrypt it yet: it has no content. */
  undecrypted?: true
}
