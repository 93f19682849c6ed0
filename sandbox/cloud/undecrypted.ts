import type { WireMessage } from '../protocol/messages.js'
import type { History, Resumed } from '../protocol/protocol.js'
import { mutationOf } from './message-mutations.js'

/** Messages of one session that its page cannot decrypt until their senders have sent them again. */
export class UndecryptedMessages {
  readonly #onReady: () => void
  /** By place in the order: whether it can be read as soon as the page takes it. */
  readonly #messages = new Map<number, { isReady: boolean, timer?: NodeJS.Timeout }>()
  #left = 0
  #ms = 0
  #after = 0

  /** @param onReady messages can be read now */
  constructor (onReady: () => void) {
    this.#onReady = onReady
  }

  /**
   * @param count how many of the next ones
   * @param ms until each can be read, in milliseconds; 0: not before `end`
   * @param after the last place in the order that is no longer new
   */
  set (count: number, ms: number, after: number): void {
    this.#left = count
    this.#ms = ms
    this.#after = after
  }

  /** All of them can be read, and those to come. */
  end (): void {
    this.#left = 0
    for (const seq of this.#messages.keys()) this.#ready(seq)
  }

  /** None of them is there any more. */
  forget (): void {
    this.#left = 0
    for (const { timer } of this.#messages.values()) clearTimeout(timer)
    this.#messages.clear()
  }

  /** A message as the page of the session gets it. */
  shown (message: WireMessage, me: string): WireMessage {
    if (!this.#messages.has(message.seq) && !this.#takes(message, me)) return message
    const { edited: _edited, reactions: _reactions, votes: _votes, ...rest } = message
    return { ...rest, content: {}, undecrypted: true }
  }

  history (history: History): History {
    const me = history.me.phone
    const chats = history.chats.map((chat) => ({
      ...chat, messages: chat.messages.map((message) => this.shown(message, me))
    }))
    return { ...history, chats }
  }

  resumed (resumed: Resumed, me: string): Resumed {
    return { ...resumed, messages: resumed.messages.map((message) => this.shown(message, me)) }
  }

  /** The places of those that can be read, which are known from now on. */
  takeReady (): number[] {
    const seqs = [...this.#messages].filter(([, { isReady }]) => isReady).map(([seq]) => seq)
    for (const seq of seqs) this.#messages.delete(seq)
    return seqs
  }

  #takes ({ seq, from, content }: WireMessage, me: string): boolean {
    const isShown = mutationOf(content) === undefined && content.groupNotification === undefined
    if (this.#left === 0 || seq <= this.#after || from === me || !isShown) return false
    this.#left--
    const timer = this.#ms === 0 ? undefined : setTimeout(() => this.#ready(seq), this.#ms).unref()
    this.#messages.set(seq, { isReady: false, ...(timer && { timer }) })
    return true
  }

  #ready (seq: number): void {
    const message = this.#messages.get(seq)
    if (message === undefined) return
    clearTimeout(message.timer)
    message.isReady = true
    this.#onReady()
  }
}
