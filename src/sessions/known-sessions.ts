import type { SessionOptions } from '../../schemas/session.js'
import { SerialQueue } from '../shared/serial-queue.js'

export interface StoredSession { name: string, options: SessionOptions, desired: 'up' | 'down' }

/** Where sessions are kept: what a promise of it resolves with is on disk. Writes of one session come one at a time. */
export interface SessionStore {
  get: (name: string) => Promise<StoredSession | undefined>
  /** Every known session, by name. */
  list: () => Promise<StoredSession[]>
  /** Adds a session, which is meant to be down, or replaces the options of a known one. */
  save: (name: string, options: SessionOptions) => Promise<void>
  /** Does nothing for an unknown session. */
  setDesiredState: (name: string, desired: 'up' | 'down') => Promise<void>
  remove: (name: string) => Promise<void>
}

/**
 * What a restart must not forget: each session's options, and whether it is meant to be up. All of it is in memory
 * too, since each event asks for the options of its session; memory follows the store and is never ahead of it.
 */
export class KnownSessions {
  readonly #store: SessionStore
  readonly #sessions = new Map<string, StoredSession>()
  readonly #writes = new SerialQueue()

  constructor (store: SessionStore) {
    this.#store = store
  }

  /** Reads the store: to be awaited before anything else. */
  async load (): Promise<void> {
    for (const session of await this.#store.list()) this.#sessions.set(session.name, session)
  }

  get (name: string): StoredSession | undefined {
    return this.#sessions.get(name)
  }

  /** The same, once all that is being written of it is. */
  async read (name: string): Promise<StoredSession | undefined> {
    return await this.#writes.run(name, async () => this.#sessions.get(name))
  }

  /** Every known session, by name. */
  list (): StoredSession[] {
    return [...this.#sessions.values()].sort((a, b) => a.name < b.name ? -1 : 1)
  }

  /** Changes the options of a session, or adds it; resolves with its options then. */
  async update (name: string, change: (options: SessionOptions) => SessionOptions): Promise<SessionOptions> {
    return await this.#writes.run(name, async () => {
      const { options: before = {}, desired = 'down' } = this.#sessions.get(name) ?? {}
      // As the store returns them after a restart.
      const options = JSON.parse(JSON.stringify(change(before))) as SessionOptions
      await this.#store.save(name, options)
      this.#sessions.set(name, { name, options, desired })
      return options
    })
  }

  /** Does nothing for an unknown session. */
  async setDesiredState (name: string, desired: 'up' | 'down'): Promise<void> {
    await this.#writes.run(name, async () => {
      await this.#store.setDesiredState(name, desired)
      const known = this.#sessions.get(name)
      if (known) this.#sessions.set(name, { ...known, desired })
    })
  }

  async remove (name: string): Promise<void> {
    await this.#writes.run(name, async () => {
      await this.#store.remove(name)
      this.#sessions.delete(name)
    })
  }

  /** Runs work that changes these sessions in the store itself; nothing else changes them meanwhile. */
  async changeInStore (names: string[], work: () => Promise<void>): Promise<void> {
    await this.#writes.runAll(names, async () => {
      await work()
      for (const name of names) {
        const session = await this.#store.get(name)
        if (session) this.#sessions.set(name, session)
        else this.#sessions.delete(name)
      }
    })
  }

  /** Resolves when nothing is being written any more. */
  async idle (): Promise<void> {
    await this.#writes.idle()
  }
}
