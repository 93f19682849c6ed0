/** That a session comes up. */
export interface StartWish {
  /** False once a close came, which is the later wish. */
  stands: () => boolean
  /** It is fulfilled, or given up. */
  end: () => void
}

/** Starts that are under way or wait for other work on their sessions. */
export class StartWishes {
  readonly #open = new Map<string, Set<StartWish>>()

  /** Whether one stands. */
  has (session: string): boolean {
    return this.#open.has(session)
  }

  add (session: string): StartWish {
    const wish: StartWish = {
      stands: () => this.#open.get(session)?.has(wish) === true,
      end: () => {
        const wishes = this.#open.get(session)
        if (wishes?.delete(wish) && wishes.size === 0) this.#open.delete(session)
      }
    }
    this.#open.set(session, (this.#open.get(session) ?? new Set()).add(wish))
    return wish
  }

  /** The session was closed: all that stand are void. */
  cancel (session: string): void {
    this.#open.delete(session)
  }
}
