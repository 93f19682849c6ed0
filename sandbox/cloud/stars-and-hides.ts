import type { CloudCore, Peer } from './core.js'

/** What an account does to messages that only its own devices see. */
export class StarsAndHides {
  readonly #core: CloudCore

  constructor (core: CloudCore) {
    this.#core = core
  }

  /** Stars messages of a chat, or takes the stars back: answers how many have changed. */
  star (by: string, chat: string, ids: string[], star: boolean, device?: Peer): number {
    this.#core.push(by, 'star', { to: chat, ids, star }, device)
    return this.#core.messages.star(by, this.#seqs(by, chat, ids), star)
  }

  /** Deletes messages of a chat for this account only: answers how many there were. */
  hide (by: string, chat: string, ids: string[], device?: Peer): number {
    this.#core.push(by, 'hide', { to: chat, ids }, device)
    return this.#core.messages.hide(by, this.#seqs(by, chat, ids))
  }

  #seqs (by: string, chat: string, ids: string[]): number[] {
    return ids.flatMap((id) => this.#core.messages.findIn(by, chat, id)?.seq ?? [])
  }
}
