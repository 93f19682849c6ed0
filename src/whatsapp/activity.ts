import type { MessageChange, MessageData } from '../../schemas/events/events.js'

/** All times are WhatsApp's, in epoch seconds. */
export interface SeenMessage { id: string, t: number }

/** A chat, as far as is needed to decide whether messages in it were missed. */
export interface ChatActivity {
  id: string
  /** A person's chat goes by phone number or by LID: the other of the two, if WhatsApp Web knows it. */
  other: string | null
  /** Time of the latest activity. */
  t: number
  unread: number
  /** Messages that WhatsApp Web has loaded. */
  recent: SeenMessage[]
  /** Those among them that it cannot decrypt yet. */
  undecrypted: SeenMessage[]
}

export interface UnreadableChat { id: string, error: string }

export interface ChatActivityReport {
  /** Null if WhatsApp Web does not know whose it is. */
  account: string | null
  now: number
  chats: ChatActivity[]
  unreadable: UnreadableChat[]
}

export interface ActivityQuery {
  /** The account that `after` is about. With another one nothing is old enough. */
  account: string | undefined
  /** Leaves out chats without activity since. */
  after: number
  /** But not those with unread messages. */
  withUnread: boolean
}

/** Which messages of a chat to look for. */
export interface ChatQuery {
  id: string
  /** Messages from here on, */
  floor: number
  /** and so many of the newest that others wrote, however old they are, */
  unread: number
  /** but not these, */
  known: string[]
  /** nor any from this message on. */
  before: string | null
}

export interface ChatMessages {
  id: string
  /** As live events carry them; oldest first. */
  messages: Array<{ data: MessageData, unread: boolean }>
  /** Where to continue, and how many of the unread are still to come; null if nothing is left. */
  rest: { before: string, unread: number } | null
  /** Why the chat could not be read. */
  error?: string
}

/** A message that could not be decrypted, as it is now. */
export type DecryptedMessage =
  | { id: string, state: 'undecrypted' | 'gone' }
  /** As a live event carries it. */
  | { id: string, state: 'decrypted', data: MessageData }

/** Ids are those of whole messages. */
export interface KnownReaction {
  /** Of the message that brought it. */
  id: string
  sender: string
  text: string
}

/** What is known of a message. */
export interface MessageState {
  ack: number
  /** Own part of the id of its last edit; null if there is none. */
  edit: string | null
  revoked: boolean
  reactions: KnownReaction[]
}

export interface KnownMessage extends MessageState { id: string }

/** Which messages of a chat to look at: whether they are other than is known. */
export interface ChangeQuery {
  chat: string
  /** When the oldest of them was sent. */
  since: number
  messages: KnownMessage[]
}

export interface ChatChanges {
  chat: string
  /** As live events carry them. */
  changes: MessageChange[]
  /** Why a message could not be looked at. */
  error?: string
}

/** What happened in the chats of an account while nobody listened. */
export interface Activity {
  listChats: (query: ActivityQuery) => Promise<ChatActivityReport>
  /**
   * Looks for messages, from the newest back. Returns results for the first of the chats, at least one: the rest is for
   * the next call, so that each call is short.
   */
  findMessages: (queries: ChatQuery[]) => Promise<ChatMessages[]>
  /** What became of messages that could not be decrypted. */
  findDecrypted: (ids: string[]) => Promise<DecryptedMessage[]>
  /**
   * Looks for acknowledgements, edits, reactions and deletions. Of each only what is the case now: a message that was
   * delivered and read has one change. Returns results for the first of the chats, at least one.
   */
  findChanges: (queries: ChangeQuery[]) => Promise<ChatChanges[]>
}
