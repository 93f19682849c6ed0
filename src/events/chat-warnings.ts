/** Logs what is wrong with chats of a session, once as long as it is the same. */
export class ChatWarnings<T extends object> {
  readonly #last = new Map<string, string>()
  readonly #warn: (details: object) => void
  readonly #keyOf: (chats: T[]) => string

  /** @param keyOf distinguishes one list from another */
  constructor (warn: (details: object) => void, keyOf: (chats: T[]) => string) {
    this.#warn = warn
    this.#keyOf = keyOf
  }

  /** To be called after each check; with none where all is well. */
  note (session: string, chats: T[]): void {
    const key = chats.length === 0 ? undefined : this.#keyOf(chats)
    if (key === this.#last.get(session)) return
    if (key === undefined) this.#last.delete(session)
    else {
      this.#last.set(session, key)
      this.#warn({ session, chats })
    }
  }
}
