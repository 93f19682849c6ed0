import type { MessageData } from '../../schemas/events/events.js'
import type { Activity, ChatActivity, DecryptedMessage } from '../whatsapp/activity.js'
import { MEMORY, type SeenMessageStore } from './chat-sync-window.js'
import { ChatWarnings } from './chat-warnings.js'

/** A message that WhatsApp Web has, but cannot decrypt until its sender's phone sends it again. */
export interface UndecryptedMessage {
  id: string
  chat: string
  /** Epoch seconds. */
  t: number
}

export interface UndecryptedStore {
  /** Those of a session, the oldest first. */
  list: (session: string) => Promise<UndecryptedMessage[]>
  /** Adds those that are not known. */
  add: (session: string, messages: UndecryptedMessage[]) => Promise<void>
  remove: (session: string, ids: string[]) => Promise<void>
}

export interface UndecryptedOptions {
  store: UndecryptedStore
  seen: Pick<SeenMessageStore, 'isSeen'>
  warn: (details: object, text: string) => void
}

/** A message that takes no longer than this is no news to an operator, in seconds. */
const USUAL = 300

/** How many are looked at by one call. */
const AT_ONCE = 100

/** Remembers the messages that could not be decrypted, over restarts too, and finds those that can be read now. */
export class UndecryptedMessages {
  readonly #options: UndecryptedOptions
  readonly #warnings: ChatWarnings<UndecryptedMessage>

  constructor (options: UndecryptedOptions) {
    this.#options = options
    this.#warnings = new ChatWarnings(
      ({ session, chats }) => options.warn(
        { session, messages: chats },
        'messages have arrived that cannot be read until the phones of their senders send them again'
      ),
      (messages) => messages.map(({ id }) => id).join()
    )
  }

  /** Those of a session that were not emitted yet, the oldest first. */
  async waiting (session: string): Promise<UndecryptedMessage[]> {
    const { store, seen } = this.#options
    const waiting: UndecryptedMessage[] = []
    for (const message of await store.list(session)) {
      if (!await seen.isSeen(session, message.id)) waiting.push(message)
    }
    return waiting
  }

  /**
   * Takes note of those that a session has now, and returns those of before that can be read.
   * @param since what is older is history, in epoch seconds
   * @param isSettled whether the page has all its messages: one that it lacks is gone
   */
  async readable (
    session: string,
    activity: Activity,
    { chats, since, now, isSettled }: { chats: ChatActivity[], since: number, now: number, isSettled: boolean }
  ): Promise<MessageData[]> {
    const { store } = this.#options
    const known = await store.list(session)
    await store.add(session, chats.flatMap(({ id: chat, undecrypted }) =>
      undecrypted.filter(({ t }) => t >= since).map(({ id, t }) => ({ id, chat, t }))))
    const over = known.filter(({ t }) => t < now - MEMORY).map(({ id }) => id)
    const readable: MessageData[] = []
    for (let start = 0; start < known.length; start += AT_ONCE) {
      const ids = known.slice(start, start + AT_ONCE).map(({ id }) => id)
      for (const message of await activity.findDecrypted(ids)) {
        if (message.state === 'decrypted' && !await this.#isEmitted(session, message)) readable.push(message.data)
        else if (message.state === 'decrypted' || (message.state === 'gone' && isSettled)) over.push(message.id)
      }
    }
    await store.remove(session, over)
    const waiting = await this.waiting(session)
    this.#warnings.note(session, waiting.filter(({ t }) => t < now - USUAL))
    return readable
  }

  /** Its chat may go by another id than when it came. */
  async #isEmitted (session: string, { id, data }: DecryptedMessage & { state: 'decrypted' }): Promise<boolean> {
    const { seen } = this.#options
    return await seen.isSeen(session, id) || await seen.isSeen(session, data.id)
  }
}
