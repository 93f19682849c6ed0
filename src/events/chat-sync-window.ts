import type { ChatActivity, ChatQuery } from '../whatsapp/activity.js'

/** What is known of the messages of each session. Times are WhatsApp's, in epoch seconds. */
export interface SeenMessageStore {
  account: (session: string) => { account: string, since: number, complete: number } | undefined
  begin: (session: string, account: string, since: number) => void
  complete: (session: string, t: number) => void
  looked: (session: string, chat: string, t: number) => void
  newest: (session: string, chats: string[]) => number | undefined
  idsSince: (session: string, chats: string[], t: number) => string[]
  isSeen: (session: string, id: string) => boolean
  prune: (session: string, chats: string[], t: number) => void
}

export interface ChatSyncWindowOptions {
  store: SeenMessageStore
  session: string
  /** What is older is history. */
  since: number
  /** Nothing up to here is missing. */
  complete: number
  chat: ChatActivity
  /** How many of the newest messages are asked for because they are unread. */
  unread: number
}

/** Messages may arrive out of order: one may be this many seconds older than one seen before it. */
export const WINDOW = 600

/** The sync window of one chat of a session: which messages were seen. */
export class ChatSyncWindow {
  readonly chat: ChatActivity
  readonly unread: number
  /** The ids of the chat. */
  readonly names: string[]
  /** When the newest seen message was sent. */
  readonly newest: number | undefined
  /** Unseen messages from here on were missed. */
  readonly floor: number
  readonly #store: SeenMessageStore
  readonly #session: string

  constructor ({ store, session, since, complete, chat, unread }: ChatSyncWindowOptions) {
    this.#store = store
    this.#session = session
    this.chat = chat
    this.unread = unread
    this.names = [chat.id, ...chat.other === null ? [] : [chat.other]]
    this.newest = store.newest(session, this.names)
    // A message seen after a failed check does not prove that all before it were.
    this.floor = this.newest === undefined ? since : Math.max(since, Math.min(complete, this.newest) - WINDOW)
  }

  /** Whether there is reason to look into the chat. */
  get isSuspect (): boolean {
    const { chat: { t, recent }, floor, newest, unread } = this
    return unread > 0 || (t >= floor && t > (newest ?? -1)) ||
      recent.some((message) => message.t >= floor && !this.isSeen(message.id))
  }

  get query (): ChatQuery {
    const { chat: { id }, floor, unread, names } = this
    return { id, floor, unread, known: this.#store.idsSince(this.#session, names, floor), before: null }
  }

  /** A message goes by the id that its chat had when it came. */
  isSeen (id: string): boolean {
    const [own, other] = this.names
    const ids = own === undefined || other === undefined
      ? [id]
      : [id, id.replace(`_${own}_`, `_${other}_`), id.replace(`_${other}_`, `_${own}_`)]
    return ids.some((each) => this.#store.isSeen(this.#session, each))
  }

  /** Notes that nothing is missing in it, and forgets what is older than `before`. */
  close (before: number): void {
    this.#store.looked(this.#session, this.chat.id, this.chat.t)
    this.#store.prune(this.#session, this.names, before)
  }
}
