import { LRUCache } from 'lru-cache'
import { atMost } from '../shared/at-most.js'
import type { TokenStore } from './tokens.js'

/** How many sessions are remembered. */
const REMEMBERED = 10_000

/** Each request asks for the token generation of its session: it is in memory too, which follows the store. */
export class KnownTokens implements TokenStore {
  readonly #store: TokenStore
  readonly #generations = new LRUCache<string, number>(atMost(REMEMBERED))
  #changes = 0

  constructor (store: TokenStore) {
    this.#store = store
  }

  async generation (session: string): Promise<number> {
    const known = this.#generations.get(session)
    if (known !== undefined) return known
    const before = this.#changes
    const generation = await this.#store.generation(session)
    // What was read during a change may be that of before.
    if (before === this.#changes) this.#generations.set(session, generation)
    return generation
  }

  async revoke (session: string): Promise<void> {
    await this.change(async () => { await this.#store.revoke(session) })
  }

  async rememberBcrypt (digest: string, session: string, generation: number): Promise<void> {
    await this.#store.rememberBcrypt(digest, session, generation)
  }

  async knowsBcrypt (digest: string, session: string, generation: number): Promise<boolean> {
    return await this.#store.knowsBcrypt(digest, session, generation)
  }

  /** Does what changes generations in the store: once it is done, none of before is answered. */
  async change<T> (work: () => Promise<T>): Promise<T> {
    this.#forget()
    try {
      return await work()
    } finally {
      this.#forget()
    }
  }

  #forget (): void {
    this.#changes++
    this.#generations.clear()
  }
}
