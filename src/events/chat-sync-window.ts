import type { ChatActivity, ChatQuery } from '../whatsapp/activity.js'

/** The account that a session is linked to. Times are WhatsApp's, in epoch seconds. */
export interface LinkedAccount {
  account: string
  /** What is older is history, which is not emitted. */
  since: number
  /** Nothing up to here is missing. */
  complete: number
}

/**
 * What is known of the messages of each session: what a promise of it resolves with is on disk. Times are WhatsApp's,
 * in epoch seconds.
 */
export interface SeenMessageStore {
  account: (session: string) => Promise<LinkedAccount | undefined>
  /** The session listens to an account from now on; seen messages of another account are deleted. */
  begin: (session: string, account: string, since: number) => Promise<void>
  /** Nothing is missing up to this moment. */
  complete: (session: string, t: number) => Promise<void>
  /** Nothing is missing in a chat up to this moment, whatever happened in it last. */
  looked: (session: string, chat: string, t: number) => Promise<void>
  /** When the newest seen message of a chat was sent, under any of its ids. */
  newest: (session: string, chats: string[]) => Promise<number | undefined>
  /** Ids of the seen messages of a chat since this time. */
  idsSince: (session: string, chats: string[], t: number) => Promise<string[]>
  isSeen: (session: string, id: string) => Promise<boolean>
  /** Forgets messages of a chat that are older than this, but never the newest. */
  prune: (session: string, chats: string[], t: number) => Promise<void>
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

/** How long seen messages are remembered, in seconds: as long as they may stay unread. */
export const MEMORY = 14 * 86_400

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

  private constructor (options: ChatSyncWindowOptions, names: string[], newest: number | undefined) {
    const { store, session, since, complete, chat, unread } = options
    this.#store = store
    this.#session = session
    this.chat = chat
    this.unread = unread
    this.names = names
    this.newest = newest
    // A message seen after a failed check does not prove that all before it were.
    this.floor = this.newest === undefined ? since : Math.max(since, Math.min(complete, this.newest) - WINDOW)
  }

  static async open (options: ChatSyncWindowOptions): Promise<ChatSyncWindow> {
    const { store, session, chat: { id, other } } = options
    const names = [id, ...other === null ? [] : [other]]
    return new ChatSyncWindow(options, names, await store.newest(session, names))
  }

  /** Whether there is reason to look into the chat. */
  async isSuspect (): Promise<boolean> {
    const { chat: { t, recent }, floor, newest, unread } = this
    if (unread > 0 || (t >= floor && t > (newest ?? -1))) return true
    for (const message of recent) if (message.t >= floor && !await this.isSeen(message.id)) return true
    return false
  }

  async query (): Promise<ChatQuery> {
    const { chat: { id }, floor, unread, names } = this
    return { id, floor, unread, known: await this.#store.idsSince(this.#session, names, floor), before: null }
  }

  /** A message goes by the id that its chat had when it came. */
  async isSeen (id: string): Promise<boolean> {
    const [own, other] = this.names
    const ids = own === undefined || other === undefined
      ? [id]
      : [id, id.replace(`_${own}_`, `_${other}_`), id.replace(`_${other}_`, `_${own}_`)]
    for (const each of ids) if (await this.#store.isSeen(this.#session, each)) return true
    return false
  }

  /** Notes that nothing is missing in it, and forgets what is older than `before`. */
  async close (before: number): Promise<void> {
    await this.#store.looked(this.#session, this.chat.id, this.chat.t)
    await this.#store.prune(this.#session, this.names, before)
  }
}
