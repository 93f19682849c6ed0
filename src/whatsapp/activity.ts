import type { MessageData } from '../../schemas/events/events.js'

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

/** What happened in the chats of an account while nobody listened. */
export interface Activity {
  listChats: (query: ActivityQuery) => Promise<ChatActivityReport>
  /**
   * Looks for messages, from the newest back. Returns results for the first of the chats, at least one: the rest is for
   * the next call, so that each call is short.
   */
  findMessages: (queries: ChatQuery[]) => Promise<ChatMessages[]>
}
