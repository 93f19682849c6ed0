import { LRUCache } from 'lru-cache'
import { atMost } from '../shared/at-most.js'

/** Which messages of Chatwoot went out: it may report one several times. */
export class Inbox {
  readonly #taken = new LRUCache<string, true>({ ...atMost(50_000), ttl: 24 * 3_600_000 })

  /** Runs `deliver`, but not for a message that was delivered, or is being delivered. Answers whether it ran. */
  async once (session: string, id: string | undefined, deliver: () => Promise<void>): Promise<boolean> {
    if (id === undefined) {
      await deliver()
      return true
    }
    const key = `${session}\n${id}`
    if (this.#taken.has(key)) return false
    this.#taken.set(key, true)
    try {
      await deliver()
      return true
    } catch (error) {
      this.#taken.delete(key)
      throw error
    }
  }

  /** Forgets what went out from a session. */
  forget (session: string): void {
    for (const key of this.#taken.keys()) if (key.startsWith(`${session}\n`)) this.#taken.delete(key)
  }
}
