import { LRUCache } from 'lru-cache'

/** How long a token that was shown counts, in milliseconds: a day. */
const TTL = 24 * 60 * 60 * 1_000

/** How many pairs of address and session are remembered. */
const MAX_PAIRS = 10_000

export interface ShownTokensOptions {
  /** Milliseconds. */
  ttl?: number
  maxPairs?: number
}

/** Which addresses have presented a valid token of which session. It is kept in memory only. */
export class ShownTokens {
  readonly #pairs: LRUCache<string, { address: string, session: string }>

  constructor ({ ttl = TTL, maxPairs = MAX_PAIRS }: ShownTokensOptions = {}) {
    this.#pairs = new LRUCache({ max: maxPairs, ttl })
  }

  add (address: string, session: string): void {
    this.#pairs.set(keyOf(address, session), { address, session })
  }

  has (address: string, session: string): boolean {
    return this.#pairs.has(keyOf(address, session))
  }

  /** The tokens of this session are worth nothing any more. */
  revoke (session: string): void {
    for (const [key, pair] of [...this.#pairs.entries()]) if (pair.session === session) this.#pairs.delete(key)
  }

  get size (): number {
    return this.#pairs.size
  }
}

const keyOf = (address: string, session: string) => `${address} ${session}`
